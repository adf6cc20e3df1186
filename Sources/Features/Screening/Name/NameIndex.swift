/// Finds the listed names that might be meant, by the trigrams of their sound, in microseconds.
struct NameIndex: Sendable {
    private let names: [FoldedName]
    /// How many different trigrams each name has.
    private let lengths: [Int]
    /// The names that hold a trigram, by the trigram's number.
    private let holders: [[Int32]]
    private let natives: [String: [Int32]]

    /// At most so many candidates are compared letter by letter: the likeliest ones.
    private static let limit = 200

    /// An index over names; their places are their numbers.
    init(_ names: [FoldedName]) {
        self.names = names
        var holders = [[Int32]](repeating: [], count: Self.buckets)
        var lengths: [Int] = []
        var natives: [String: [Int32]] = [:]
        for (place, name) in names.enumerated() {
            let grams = Self.grams(of: name)
            lengths.append(grams.count)
            for gram in grams { holders[gram].append(Int32(place)) }
            if !name.native.isEmpty { natives[name.native, default: []].append(Int32(place)) }
        }
        self.holders = holders
        self.lengths = lengths
        self.natives = natives
    }

    /// The places of the names that share two fifths of their trigrams with a name.
    func candidates(for name: FoldedName) -> [Int] {
        guard name.native.isEmpty else { return (natives[name.native] ?? []).map(Int.init) }
        let grams = Self.grams(of: name)
        var shared: [Int32: Int] = [:]
        for gram in grams {
            for holder in holders[gram] { shared[holder, default: 0] += 1 }
        }
        let likely = shared.filter { place, count in
            count * 5 >= min(grams.count, lengths[Int(place)]) * 2
                && count * 3 >= max(grams.count, lengths[Int(place)])
        }
        guard likely.count > Self.limit else { return likely.keys.map(Int.init) }
        let ranked = likely.sorted { left, right in
            let leftShare = left.value * 1000 / max(grams.count, lengths[Int(left.key)])
            let rightShare = right.value * 1000 / max(grams.count, lengths[Int(right.key)])
            return leftShare == rightShare ? left.key < right.key : leftShare > rightShare
        }
        return ranked.prefix(Self.limit).map { Int($0.key) }
    }

    private static let buckets = 32 * 32 * 32

    /// The trigrams of the sounds run together, and a mark a token: short names keep those when turned.
    private static func grams(of name: FoldedName) -> Set<Int> {
        var grams: Set<Int> = []
        for token in name.tokens {
            guard let first = token.sound.first, let last = token.sound.last else { continue }
            grams.insert(number(first, last, UInt8(27 + min(token.sound.count, 4))))
        }
        let sound = name.tokens.flatMap(\.sound)
        guard sound.count > 2 else { return grams }
        for place in 0..<(sound.count - 2) {
            grams.insert(number(sound[place], sound[place + 1], sound[place + 2]))
        }
        return grams
    }

    /// Letters take their places in the alphabet, digits some of the same, marks what is left of 32.
    private static func number(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
        Int(first & 31) << 10 | Int(second & 31) << 5 | Int(third & 31)
    }
}
