/// How alike two names are: token by token in any order, or run together, whichever is more.
struct NameComparison: Sendable {
    /// Thousandths.
    let points: Int
    /// How it came about, for whoever reviews the hit.
    let says: String

    /// Compares a person's name with a listed one.
    init(_ own: FoldedName, _ listed: FoldedName) {
        guard own.native.isEmpty == listed.native.isEmpty else {
            self.init(0, "The scripts differ.")
            return
        }
        guard own.native.isEmpty else {
            let isSame = own.native == listed.native
            self.init(isSame ? 1000 : 0, isSame ? "Written the same." : "Written otherwise.")
            return
        }
        let byTokens = Self.tokens(own.tokens, listed.tokens)
        guard byTokens.points < 1000 else {
            self = byTokens
            return
        }
        let whole = Self.whole(own.tokens, listed.tokens)
        self = whole.points > byTokens.points ? whole : byTokens
    }

    private init(_ points: Int, _ says: String) {
        self.points = points
        self.says = says
    }

    /// Pairs the tokens that are most alike; what finds no partner counts against the name.
    private static func tokens(_ own: [NameToken], _ listed: [NameToken]) -> NameComparison {
        var pairs: [(own: Int, listed: Int, points: Int)] = []
        for (place, token) in own.enumerated() {
            for (other, candidate) in listed.enumerated() {
                let points = likeness(token, candidate)
                if points > 0 { pairs.append((place, other, points)) }
            }
        }
        pairs.sort { $0.points > $1.points }
        var ownTaken: Set<Int> = []
        var listedTaken: Set<Int> = []
        var matched = 0
        var words: [String] = []
        for pair in pairs
        where !ownTaken.contains(pair.own) && !listedTaken.contains(pair.listed) {
            ownTaken.insert(pair.own)
            listedTaken.insert(pair.listed)
            matched += pair.points * (own[pair.own].weight + listed[pair.listed].weight) / 1000
            words.append("\(listed[pair.listed].text) \(pair.points)")
        }
        let all = own.reduce(0) { $0 + $1.weight } + listed.reduce(0) { $0 + $1.weight }
        guard all > 0, !words.isEmpty else { return NameComparison(0, "No token is alike.") }
        let missing = listed.indices.filter { !listedTaken.contains($0) }.map { listed[$0].text }
        let lack = missing.isEmpty ? "" : "; without \(missing.joined(separator: " "))"
        return NameComparison(
            matched * 1000 / all,
            "By tokens: \(words.joined(separator: ", "))\(lack)."
        )
    }

    /// One token against another. Short ones are alike only when they sound alike: Li is not Lin.
    private static func likeness(_ own: NameToken, _ listed: NameToken) -> Int {
        if own.letters == listed.letters { return 1000 }
        let shorter = min(own.letters.count, listed.letters.count)
        if own.sound == listed.sound { return own.sound.count < 3 ? 900 : 930 }
        // An initial stands for a name, weakly.
        if shorter == 1 { return own.letters[0] == listed.letters[0] ? 500 : 0 }
        guard shorter > 3 else { return 0 }
        // Both measures must agree: the first forgives a common beginning too much, as in Xiaoli, Xiaomin.
        let edits = max(
            Likeness.edits(own.letters, listed.letters),
            Likeness.edits(own.sound, listed.sound)
        )
        let points = min(Likeness.jaroWinkler(own.letters, listed.letters), edits)
        return points >= 800 ? points * 97 / 100 : 0
    }

    /// The names run together, since nobody agrees where a given name parts; either end first.
    private static func whole(_ own: [NameToken], _ listed: [NameToken]) -> NameComparison {
        let ownSound = own.flatMap(\.sound)
        let ownLetters = own.flatMap(\.letters)
        var best = 0
        for order in orders(listed) {
            let letters = order.flatMap(\.letters)
            if letters == ownLetters { return NameComparison(1000, "The same when run together.") }
            guard letters.count >= 5 else { continue }
            if ownSound == order.flatMap(\.sound) { best = max(best, 930) }
            let points = Likeness.edits(ownLetters, letters)
            if letters.count >= 8 { best = max(best, points * 97 / 100) }
        }
        return NameComparison(best, "Alike when run together.")
    }

    private static func orders(_ tokens: [NameToken]) -> [[NameToken]] {
        guard tokens.count > 1 else { return [tokens] }
        return [
            tokens, Array(tokens[1...]) + tokens[..<1],
            Array(tokens[(tokens.count - 1)...]) + tokens[..<(tokens.count - 1)],
        ]
    }
}

extension NameToken {
    /// The letters as text.
    var text: String { String(decoding: letters, as: UTF8.self) }
}
