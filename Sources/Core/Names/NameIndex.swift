/// Finds the listed names that might be meant, by the trigrams of their sounds, in microseconds.
package struct NameIndex: Sendable {
    /// What one reading of a name sounds like, by one language or in general.
    private struct Row: Sendable {
        let name: Int32
        let grams: Int32
    }

    private let rows: [Row]
    /// The rows that hold a trigram, by the trigram's number.
    private let holders: [[Int32]]
    /// The names in Han, by two neighbouring characters, or by the only one.
    private let natives: [UInt64: [Int32]]

    /// At most so many candidates of a reading are compared letter by letter: the likeliest ones.
    private static let limit = 200

    /// An index over names; their places are their numbers.
    package init(_ names: [FoldedName]) {
        var rows: [Row] = []
        var holders = [[Int32]](repeating: [], count: Self.buckets)
        var natives: [UInt64: [Int32]] = [:]
        for (place, name) in names.enumerated() {
            for grams in Self.sounds(of: name) {
                for gram in grams { holders[gram].append(Int32(rows.count)) }
                rows.append(Row(name: Int32(place), grams: Int32(grams.count)))
            }
            for pair in Self.pairs(of: name.native) {
                natives[pair, default: []].append(Int32(place))
            }
        }
        self.rows = rows
        self.holders = holders
        self.natives = natives
    }

    /// The places of the names that share two fifths of their trigrams with a name.
    package func candidates(for name: FoldedName) -> [Int] {
        var found: Set<Int> = []
        for pair in Self.pairs(of: name.native) {
            for place in natives[pair] ?? [] { found.insert(Int(place)) }
        }
        guard !holders.isEmpty else { return Array(found) }
        var shared = [UInt16](repeating: 0, count: rows.count)
        for grams in Self.sounds(of: name) {
            var touched: [Int32] = []
            for gram in grams {
                for holder in holders[gram] {
                    if shared[Int(holder)] == 0 { touched.append(holder) }
                    shared[Int(holder)] += 1
                }
            }
            found.formUnion(likely(touched, shared, grams.count).map { Int(rows[Int($0)].name) })
            for row in touched { shared[Int(row)] = 0 }
        }
        return Array(found)
    }

    private func likely(_ touched: [Int32], _ shared: [UInt16], _ count: Int) -> [Int32] {
        let likely = touched.filter { row in
            let common = Int(shared[Int(row)])
            let length = Int(rows[Int(row)].grams)
            return common * 5 >= min(count, length) * 2 && common * 3 >= max(count, length)
        }
        guard likely.count > Self.limit else { return likely }
        let ranked = likely.map { row in
            (row, Int(shared[Int(row)]) * 1000 / max(count, Int(rows[Int(row)].grams)))
        }
        .sorted { $0.1 == $1.1 ? $0.0 < $1.0 : $0.1 > $1.1 }
        return ranked.prefix(Self.limit).map(\.0)
    }

    private static let buckets = 32 * 32 * 32

    private static func pairs(of native: [UInt32]) -> Set<UInt64> {
        guard native.count > 1 else { return Set(native.map(UInt64.init)) }
        return Set(zip(native, native.dropFirst()).map { UInt64($0) << 32 | UInt64($1) })
    }

    /// The trigrams of each reading, in general and by each language that all its words are syllables of.
    private static func sounds(of name: FoldedName) -> [[Int]] {
        name.readings.flatMap { reading in
            [grams(of: reading.tokens.map(\.sounds.general), 0)]
                + SoundLanguage.allCases.compactMap { language in
                    let sounds = reading.tokens.compactMap { $0.sounds[language] }
                    guard sounds.count == reading.tokens.count else { return nil }
                    return grams(of: sounds, (language.alike.first ?? language).rawValue + 1)
                }
        }
        .filter { !$0.isEmpty }
    }

    /// The trigrams of the sounds run together, and a mark a token: short names keep those when turned.
    private static func grams(of sounds: [[UInt8]], _ language: Int) -> [Int] {
        var grams: Set<Int> = []
        for sound in sounds {
            guard let first = sound.first, let last = sound.last else { continue }
            grams.insert(number(first, last, UInt8(27 + min(sound.count, 4)), language))
        }
        let sound = sounds.flatMap(\.self)
        guard sound.count > 2 else { return Array(grams) }
        for place in 0..<(sound.count - 2) {
            grams.insert(number(sound[place], sound[place + 1], sound[place + 2], language))
        }
        return Array(grams)
    }

    /// Letters take their places in the alphabet, digits some of the same, marks what is left of 32; each
    /// language numbers them in an order of its own.
    private static func number(_ first: UInt8, _ second: UInt8, _ third: UInt8, _ language: Int)
        -> Int
    {
        (Int(first & 31) << 10 | Int(second & 31) << 5 | Int(third & 31))
            ^ (language * 0x1B57 & 0x7FFF)
    }
}
