/// A Han name in Latin letters: as Mandarin, Cantonese, Korean and Japanese read it.
enum HanNameReadings {
    /// How many readings of a name one language gives at most.
    private static let limit = 4
    /// A longer text is no person's name: each language reads it once.
    private static let personal = 4

    /// The readings of a run of Han characters, each a syllable or word a character.
    static func readings(of run: [Unicode.Scalar]) -> [(ReadingSystem, [String])] {
        let known = run.map { HanReadings[$0] }
        let limit = run.count > personal ? 1 : limit
        var readings: [(ReadingSystem, [String])] = [(.mandarin, mandarin(run))]
        readings += combinations(known.map { $0?.mandarin ?? [] }, limit).map { (.mandarin, $0) }
        let cantonese = known.map { $0?.cantonese.map(CantoneseSound.spelling) ?? [] }
        readings += combinations(cantonese, limit).map { (.cantonese, $0) }
        for word in combinations(known.map { $0?.korean ?? [] }, min(limit, 2)) {
            let hangul = word.flatMap(\.unicodeScalars)
            readings += KoreanReading.readings(of: [hangul]).map { (.korean, $0) }
        }
        readings += japanese(known).map { (.japanese, $0) }
        return readings
    }

    /// ICU knows what surnames sound like, and every character.
    private static func mandarin(_ run: [Unicode.Scalar]) -> [String] {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: run)
        return Transliterator.han(String(text)).split(separator: " ").map(String.init)
    }

    /// The first readings of each character, varied one character at a time; none where one has no reading.
    private static func combinations(_ choices: [[String]], _ limit: Int) -> [[String]] {
        guard choices.allSatisfy({ !$0.isEmpty }) else { return [] }
        let first = choices.map { $0[0] }
        var all = [first]
        for (place, readings) in choices.enumerated() {
            for other in readings.dropFirst() where all.count < limit {
                var changed = first
                changed[place] = other
                all.append(changed)
            }
        }
        return all
    }

    /// Japan reads a surname mostly by its own words and a given name by either, or by one of each; where the
    /// surname ends nobody knows, so that it is tried after two characters and after one.
    private static func japanese(_ known: [HanReadings.Character?]) -> [[String]] {
        let patterns =
            switch known.count {
            case 1: ["k", "o"]
            case 2: ["kk", "oo", "ko", "ok"]
            case 3: ["kkk", "kko", "koo", "ooo"]
            case 4: ["kkkk", "kkoo", "kkko", "oooo", "ookk"]
            default: [String(repeating: "o", count: known.count)]
            }
        var all: [[String]] = []
        for pattern in patterns {
            let reading = zip(known, pattern).compactMap { character, way in
                let (first, second) = (character?.kun.first, character?.on.first)
                return way == "k" ? first ?? second : second ?? first
            }
            if reading.count == known.count, !all.contains(reading) { all.append(reading) }
        }
        return all
    }
}
