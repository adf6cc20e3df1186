/// How alike two names are: token by token in any order, or run together, whichever is more.
package struct NameComparison: Sendable {
    /// Thousandths.
    package let points: Int
    /// How it came about, for whoever reviews the hit.
    package let says: String
    /// The thousandths that are left without words which Mandarin tells apart: CHEN and ZHANG sound alike only to
    /// those who do not speak it.
    package private(set) var certain: Int
    /// Whether each word of one name, two at least, stands in the other, which only has more of them:
    /// a patronymic, a second surname, the name of a clan.
    package let isContained: Bool

    /// A name that another script only sounds like is at most so much alike.
    private static let readLimit = 930
    /// A part of a name in one of its scripts is at most so much alike.
    private static let partLimit = 940

    /// Compares a name with a listed one.
    package init(_ own: FoldedName, _ listed: FoldedName) {
        if own.key == listed.key, !own.isEmpty {
            self.init(1000, "Written the same.")
            return
        }
        let isHan = own.hasHan && listed.hasHan
        // Kana and Hangul may be the sound of many names in Han.
        let isSound = own.hasHan != listed.hasHan
        var best = isHan ? Self.han(own.native, listed.native) : Self(0, "The scripts differ.")
        var certain = best.certain
        for ownReading in own.readings where best.points < 1000 {
            for reading in listed.readings {
                // Two names in Han are two names, however alike they are read.
                if isHan, ownReading.system.isHan || reading.system.isHan { continue }
                let found = Self(ownReading, reading, isSound: isSound)
                if found.points > best.points || found.points == best.points && found.isContained {
                    best = found
                }
                certain = max(certain, found.certain)
            }
        }
        self = best
        self.certain = certain
    }

    private init(_ points: Int, _ says: String, certain: Int? = nil, isContained: Bool = false) {
        self.points = points
        self.says = says
        self.certain = certain ?? points
        self.isContained = isContained
    }

    private init(_ own: NameReading, _ listed: NameReading, isSound: Bool) {
        let byTokens = Self.tokens(own.tokens, listed.tokens)
        var best = byTokens
        var certain = byTokens.certain
        if certain < 1000 {
            let whole = Self.whole(own, listed)
            if whole.points > byTokens.points { best = whole }
            certain = max(certain, whole.certain)
        }
        let isRead = isSound && (own.system.isHan || listed.system.isHan)
        let limit = isRead ? Self.readLimit : Self.limit(own.system, listed.system)
        let system = own.system == .written ? listed.system : own.system
        let isPlain = own.system == listed.system && own.system != .part && !isRead
        self.init(
            min(best.points, limit),
            isPlain ? best.says : system.words + best.says,
            certain: min(certain, limit),
            isContained: byTokens.isContained
        )
    }

    private static func limit(_ own: ReadingSystem, _ listed: ReadingSystem) -> Int {
        if own == listed, own != .part { return 1000 }
        let systems = [own, listed]
        return systems.allSatisfy { $0 == .written || $0 == .part } ? partLimit : readLimit
    }

    /// Han, and kana beside it, as written. A long name, of a company, may differ in a few characters.
    private static func han(_ own: [UInt32], _ listed: [UInt32]) -> NameComparison {
        if own == listed { return Self(1000, "Written the same.") }
        let points = min(own.count, listed.count) > 4 ? Likeness.edits(own, listed) : 0
        return Self(points, points > 0 ? "Written much the same." : "Written otherwise.")
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
        var ownTaken = [Int](repeating: 0, count: own.count)
        var listedTaken = [Int](repeating: 0, count: listed.count)
        var matched = 0
        var isCertain = true
        var words: [String] = []
        for pair in pairs where ownTaken[pair.own] == 0 && listedTaken[pair.listed] == 0 {
            (ownTaken[pair.own], listedTaken[pair.listed]) = (pair.points, pair.points)
            matched += pair.points * (own[pair.own].weight + listed[pair.listed].weight) / 1000
            words.append("\(listed[pair.listed].text) \(pair.points)")
            if areOtherWords(own[pair.own], listed[pair.listed]) { isCertain = false }
        }
        let all = own.reduce(0) { $0 + $1.weight } + listed.reduce(0) { $0 + $1.weight }
        guard all > 0, !words.isEmpty else { return NameComparison(0, "No token is alike.") }
        let missing = listed.indices.filter { listedTaken[$0] == 0 }.map { listed[$0].text }
        let lack = missing.isEmpty ? "" : "; without \(missing.joined(separator: " "))"
        let points = matched * 1000 / all
        return NameComparison(
            points,
            "By tokens: \(words.joined(separator: ", "))\(lack).",
            certain: isCertain ? points : 0,
            isContained: isWhole(own, ownTaken) || isWhole(listed, listedTaken)
        )
    }

    private static func isWhole(_ tokens: [NameToken], _ taken: [Int]) -> Bool {
        let told = tokens.indices.filter { tokens[$0].weight == 1000 }
        return told.count > 1 && told.allSatisfy { taken[$0] >= 900 }
    }

    /// Whether two tokens are different words of Mandarin, and no spellings of one Korean surname either.
    private static func areOtherWords(_ own: NameToken, _ listed: NameToken) -> Bool {
        guard own.letters != listed.letters, own.sounds.areOtherMandarin(than: listed.sounds) else {
            return false
        }
        let surname = KoreanSurnames.sound(of: own.letters)
        return surname == nil || surname != KoreanSurnames.sound(of: listed.letters)
    }

    /// One token against another. Short ones are alike only when they sound alike: Li is not Lin.
    private static func likeness(_ own: NameToken, _ listed: NameToken) -> Int {
        if own.letters == listed.letters { return 1000 }
        let shorter = min(own.letters.count, listed.letters.count)
        if own.sounds.meet(listed.sounds) { return own.sounds.general.count < 3 ? 900 : 930 }
        // An initial stands for a name, weakly.
        if shorter == 1 { return own.letters[0] == listed.letters[0] ? 500 : 0 }
        guard shorter > 3 else { return 0 }
        // Both measures must agree: the first forgives a common beginning too much, as in Xiaoli, Xiaomin.
        let edits = max(
            Likeness.edits(own.letters, listed.letters),
            Likeness.edits(own.sounds.general, listed.sounds.general)
        )
        let points = min(Likeness.jaroWinkler(own.letters, listed.letters), edits)
        return points >= 800 ? points * 97 / 100 : 0
    }

    /// The names run together, since nobody agrees where a given name parts; either end first.
    private static func whole(_ own: NameReading, _ listed: NameReading) -> NameComparison {
        let says = "Alike when run together."
        var (best, certain) = (0, 0)
        for turn in turns(of: listed) {
            let letters = turn.length { $0.letters.count }
            if own.letters.isTurn(of: listed.letters, at: letters) {
                return NameComparison(1000, "The same when run together.")
            }
            let points = likeness(own, listed, turn, at: letters)
            best = max(best, points)
            guard points > certain else { continue }
            let isOther = own.sounds.areOtherMandarin(than: listed.sounds, turnedAt: turn.cut)
            if !isOther { certain = points }
        }
        return NameComparison(best, says, certain: certain)
    }

    private static func likeness(
        _ own: NameReading,
        _ listed: NameReading,
        _ turn: Turn,
        at cut: Int
    ) -> Int {
        let (count, longer) = (listed.letters.count, max(own.letters.count, listed.letters.count))
        guard count >= 5 else { return 0 }
        var best = own.sounds.meet(listed.sounds, turnedAt: turn.cut) ? 930 : 0
        // Names of lengths that no few edits bridge are not turned for nothing.
        guard count >= 8, abs(own.letters.count - count) <= longer / 4 else { return best }
        let edits = Likeness.edits(
            own.letters,
            Array(listed.letters[cut...] + listed.letters[..<cut])
        )
        // One slip in a long name is no other name; in a short one it may well be.
        let isSlip = count >= 9 && edits >= 1000 - 1000 / count
        best = max(best, isSlip ? edits : edits * 97 / 100)
        return best
    }

    /// The tokens of a name that go behind its others when its ends change places.
    private struct Turn {
        let first: ArraySlice<NameToken>

        /// How long they are together.
        func length(_ count: (NameToken) -> Int) -> Int { first.reduce(0) { $0 + count($1) } }

        /// How long their sounds are together, by a language or in general.
        func cut(_ language: SoundLanguage?) -> Int {
            length { token in
                language.map { token.sounds[$0]?.count ?? 0 } ?? token.sounds.general.count
            }
        }
    }

    /// As written, with the first token last, and with the last token first.
    private static func turns(of listed: NameReading) -> [Turn] {
        let tokens = listed.tokens
        let lengths = tokens.count > 2 ? [0, 1, tokens.count - 1] : Array(0..<tokens.count)
        return lengths.map { Turn(first: tokens[..<$0]) }
    }
}

extension ReadingSystem {
    /// Whether the reading is of Han or kana.
    var isHan: Bool {
        switch self {
        case .mandarin, .cantonese, .korean, .japanese: true
        case .written, .part, .cyrillic, .spelled: false
        }
    }
}
