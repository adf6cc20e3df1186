/// Words that are wholly syllables of Japanese: Hepburn and Kunrei meet, and so do long and short vowels.
enum JapaneseSound {
    /// The sound of a word in Hepburn; nil of a word that is no Japanese one.
    static func of(_ letters: [UInt8]) -> [UInt8]? {
        guard letters.count > 2, let sound = table.parse(letters) else { return nil }
        var short: [UInt8] = []
        for byte in sound {
            // Long vowels: Ōno is Ohno, Ono and Oono; ou is o.
            let isLong =
                short.last == UInt8(ascii: "o")
                && (byte == UInt8(ascii: "u") || byte == UInt8(ascii: "o"))
                || short.last == UInt8(ascii: "u") && byte == UInt8(ascii: "u")
            if !isLong { short.append(byte) }
        }
        return short
    }

    private static let consonants = [
        "", "k", "s", "t", "n", "h", "m", "y", "r", "w", "g", "z", "d", "b", "p",
    ]
    /// What Hepburn writes where Kunrei, Nihon and typists write otherwise.
    private static let others: [(String, String)] = [
        ("si", "shi"), ("ti", "chi"), ("tu", "tsu"), ("hu", "fu"), ("zi", "ji"), ("di", "ji"),
        ("du", "zu"), ("dzu", "zu"), ("wo", "o"), ("wi", "i"), ("we", "e"), ("oh", "o"),
        ("shi", "shi"), ("chi", "chi"),
        ("tsu", "tsu"), ("fu", "fu"), ("ji", "ji"), ("fa", "fa"), ("fi", "fi"), ("fe", "fe"),
        ("fo", "fo"), ("vu", "bu"), ("n", "n"), ("m", "n"),
    ]
    /// Palatal syllables: Kunrei's and Hepburn's beginnings.
    private static let palatals: [(String, String)] = [
        ("ky", "ky"), ("gy", "gy"), ("ny", "ny"), ("hy", "hy"), ("my", "my"), ("ry", "ry"),
        ("by", "by"), ("py", "py"), ("sy", "sh"), ("sh", "sh"), ("ty", "ch"), ("ch", "ch"),
        ("zy", "j"), ("jy", "j"), ("dy", "j"), ("j", "j"),
    ]

    private static let table: SyllableTable = {
        var syllables = others
        for (start, sound) in palatals {
            for vowel in ["a", "u", "o"] { syllables.append((start + vowel, sound + vowel)) }
        }
        for consonant in consonants {
            for vowel in ["a", "i", "u", "e", "o"] {
                let plain = consonant + vowel
                if !others.contains(where: { $0.0 == plain }) { syllables.append((plain, plain)) }
            }
        }
        // A doubled consonant: Hattori, Matchi, Issei, Kippei.
        let single = syllables.filter { !"aeiounm".contains($0.0.first ?? "a") }
        for (spelling, sound) in single {
            let first = String(spelling.prefix(1))
            syllables.append(((first == "c" ? "t" : first) + spelling, "q" + sound))
        }
        return SyllableTable(syllables)
    }()
}
