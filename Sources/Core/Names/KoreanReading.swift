/// How Hangul is read, with the initial-sound rule: the South writes Lee and Yu where the North writes Ri and Ryu.
enum KoreanReading {
    /// The syllables of a name's words in Latin letters: as spelled, with the initial-sound rule where it applies,
    /// and with the surname as the North writes it.
    static func readings(of words: [[Unicode.Scalar]]) -> [[String]] {
        var forms = [words]
        let soft = words.map(softened)
        if soft != words { forms.append(soft) }
        if let surname = words.first, let first = surname.first, let hard = northern[first] {
            forms.append([[hard] + surname.dropFirst()] + words.dropFirst())
        }
        return forms.map { $0.flatMap(latin) }
    }

    /// Surnames that the South writes by the rule, as the North writes them.
    private static let northern: [Unicode.Scalar: Unicode.Scalar] = [
        "이": "리", "유": "류", "임": "림", "노": "로", "나": "라", "양": "량", "여": "려", "염": "렴", "용": "룡",
        "육": "륙",
        "연": "련",
    ]

    /// The word with the initial-sound rule (standard orthography of 1988, articles 10 to 12) applied to the
    /// surname and to the given name, in which both writings of a name meet.
    static func softened(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
        word.enumerated().map { place, scalar in place < 2 ? softened(scalar) : scalar }
    }

    private static func softened(_ syllable: Unicode.Scalar) -> Unicode.Scalar {
        guard (0xAC00...0xD7A3).contains(syllable.value) else { return syllable }
        let number = Int(syllable.value) - 0xAC00
        let (onset, rest) = (number / 588, number % 588)
        let isIotated = iotated.contains(rest / 28)
        let soft =
            switch (onset, isIotated) {
            case (rieul, true), (nieun, true): ieung
            case (rieul, false): nieun
            default: onset
            }
        return Unicode.Scalar(UInt32(0xAC00 + soft * 588 + rest)) ?? syllable
    }

    private static let (nieun, rieul, ieung) = (2, 5, 11)
    /// The vowels ya, yae, yeo, ye, yo, yu and i.
    private static let iotated: Set<Int> = [2, 3, 6, 7, 12, 17, 20]

    /// Apart, since run together each letter would change the next one's sound.
    private static func latin(_ word: [Unicode.Scalar]) -> [String] {
        let apart = word.map(String.init).joined(separator: " ")
        return Transliterator.hangul(apart).split(separator: " ").map(String.init)
    }
}
