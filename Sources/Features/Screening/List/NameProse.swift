import Foundation

/// Prose in a field of names: what is said of a name, and the names and numbers that stand in it.
struct NameProse {
    /// The name that the field begins with; empty where prose comes first.
    private(set) var name: String
    /// Names within the prose: after a.k.a., formerly, previously listed as, birth name.
    private(set) var others: [String] = []
    /// Numbers of documents within the prose.
    private(set) var documents: [ListedDocument] = []

    /// Whether there is any prose.
    var isProse: Bool { isCut || !others.isEmpty }
    private var isCut = false

    /// Reads a text without brackets.
    init(_ text: String) {
        // Most names have none: they are not searched for it.
        guard text.split(separator: " ").contains(where: Self.mayBegin) else {
            name = Self.clean(text[...])
            return
        }
        var rest = text[...]
        if let end = Self.end(of: rest) {
            documents = DocumentText.prose(String(rest[end...]))
            rest = rest[..<end]
            isCut = true
        }
        var names: [String] = []
        var start = rest.startIndex
        while let word = Self.lead(in: rest[start...]) {
            names.append(Self.clean(rest[start..<word.lowerBound]))
            start = word.upperBound
            isCut = true
        }
        names.append(Self.clean(rest[start...]))
        name = names.removeFirst()
        others = names.filter { !$0.isEmpty }
    }

    private static func clean(_ text: Substring) -> String {
        String(text).trimmed.trimmingCharacters(in: CharacterSet(charactersIn: " :;,-–"))
    }

    /// Where a name ends because something else is told: of birth, parents, papers.
    private static func end(of text: Substring) -> Substring.Index? {
        let births = #/(?i:,?\s+born\s+(?:on|in|at|circa|about|approximately|between|[0-9]))/#
        let kin = #/(?i:,?\s+(?:son|daughter|brother|sister|wife|widow)\s+of\s)|\s+ولد\s/#
        let papers =
            #/(?i:,?\s+(?:passport|identity card|identification|national id\w*)\s+(?:card\s+)?(?:no|number|nr)\b)/#
        let dates = #/(?i:,?\s+(?:date of birth|place of birth|dob|pob)\b)/#
        let notes = #/(?i:\s+-\s+sub-unit name)/#
        return [
            text.firstRange(of: births), text.firstRange(of: kin), text.firstRange(of: papers),
            text.firstRange(of: dates), text.firstRange(of: notes),
        ].compactMap { $0?.lowerBound }.min()
    }

    /// The words after which another name stands.
    private static func lead(in text: Substring) -> Range<Substring.Index>? {
        let known =
            #/(?i:(?:^|,?\s+)(?:also\s+known\s+as|now\s+known\s+as|formerly(?:\s+(?:known|listed)\s+as)?|previously\s+(?:known|listed)\s+as|born\s+as|alias)(?:[:\s]+|$))/#
        // In capitals only with its dots: AKA is a name as well.
        let short =
            #/(?:^|,?\s+)(?:a\.?\s?k\.?\s?a\.?|[fn]\.?k\.?a\.?|[AFN]\.[Kk]\.[Aa]\.?)[:\s]+/#
        let kinds =
            #/(?i:(?:^|,?\s+)(?:birth\s+name|combat\s+name|real\s+name|true\s+name|nom\s+de\s+guerre|original\s+script)(?:\s*:\s*|\s+|$))/#
        return [
            text.firstRange(of: known), text.firstRange(of: short), text.firstRange(of: kinds),
        ].compactMap { $0 }.min { $0.lowerBound < $1.lowerBound }
    }

    /// Whether a word may be the first of some prose: what has none of them is not looked at again.
    static func mayBegin(_ word: Substring) -> Bool {
        let plain = word.lowercased().filter(\.isLetter)
        return firstWords.contains(plain)
    }

    private static let firstWords: Set<String> = [
        "born", "son", "daughter", "brother", "sister", "wife", "widow", "passport", "identity",
        "identification", "national", "date", "place", "dob", "pob", "also", "now", "formerly",
        "previously", "alias", "aka", "fka", "nka", "birth", "combat", "real", "true", "nom",
        "original", "a", "f", "n", "subunit", "ولد",
    ]

    /// Whether a text in brackets says what kind of name stands before it, and is none itself.
    static func isLabel(_ text: String) -> Bool {
        labels.contains(text.lowercased().filter { $0.isLetter || $0 == " " }.trimmed)
    }

    private static let labels: Set<String> = [
        "original script", "birth name", "combat name", "real name", "true name", "maiden name",
        "nom de guerre", "nickname", "previously listed as", "formerly listed as", "deceased",
        "first", "second", "third", "fourth", "junior", "senior", "subunit name",
        "amharic", "arabic", "armenian", "burmese", "chinese", "cyrillic", "dari", "farsi",
        "georgian", "hebrew", "japanese", "korean", "kurdish", "kyrgyz", "mongolian", "pashto",
        "persian", "russian", "tajik", "tigrinya", "turkish", "uighur", "ukrainian", "urdu",
        "uzbek", "vietnamese",
    ]
}
