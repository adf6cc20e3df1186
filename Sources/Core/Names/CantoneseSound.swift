/// Words that are wholly syllables of Cantonese, as the registers of Hong Kong and Macao spell them.
///
/// Jyutping is what Unihan has; the registers write `Chan` for can, `Wong` for wong and `Kwok` for gwok, and
/// never wrote by one rule, so that the sound keeps only what all their habits share.
enum CantoneseSound {
    /// A syllable of Jyutping in the letters of the registers.
    static func spelling(of jyutping: String) -> String {
        let (initial, final) = parts(of: jyutping)
        return (onsets[initial]?.first ?? initial) + (rimes[final]?.first ?? final)
    }

    /// The sound of a word in the letters of the registers; nil of a word that is none of theirs.
    static func of(_ letters: [UInt8]) -> [UInt8]? { table.parse(letters) }

    private static func parts(of jyutping: String) -> (String, String) {
        let initial = initials.first { jyutping.hasPrefix($0) } ?? ""
        // A syllable may be a nasal alone: ng, m.
        guard initial.count < jyutping.count else { return ("", jyutping) }
        return (initial, String(jyutping.dropFirst(initial.count)))
    }

    private static let initials = [
        "gw", "kw", "ng", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "w", "z", "c",
        "s", "j",
    ]
    private static let onsets: [String: [String]] = [
        "b": ["p"], "d": ["t"], "g": ["k"], "gw": ["kw"], "z": ["ch", "ts"], "c": ["ch", "ts"],
        "j": ["y"], "s": ["s", "sh"], "ng": ["ng", ""],
    ]
    private static let rimes: [String: [String]] = [
        "aa": ["a", "ah"], "aai": ["ai"], "aau": ["au"], "aam": ["am"], "aan": ["an"],
        "aang": ["ang"], "aap": ["ap"], "aat": ["at"], "aak": ["ak"], "au": ["au", "ow"],
        "am": ["am", "um"], "an": ["an", "un"], "at": ["at", "ut"], "e": ["e", "eh"],
        "ei": ["ei", "ee", "ay"],
        "i": ["i", "ee", "ze"], "oi": ["oi", "oy"], "ou": ["o", "u", "ou"], "oe": ["eu"],
        "oeng": ["eung"], "oek": ["euk"], "eoi": ["ui"], "eon": ["un"], "eot": ["ut"],
        "yu": ["u", "ue", "yu"], "yun": ["uen", "un"], "yut": ["ut", "uet"],
    ]

    private static let table: SyllableTable = {
        var syllables: [(String, String)] = []
        for jyutping in HanReadings.everyCantoneseReading.sorted() {
            let (initial, final) = parts(of: jyutping)
            let sound = "C" + spelling(of: jyutping)
            for onset in onsets[initial] ?? [initial] {
                for rime in rimes[final] ?? [final] { syllables.append((onset + rime, sound)) }
            }
        }
        return SyllableTable(syllables)
    }()
}
