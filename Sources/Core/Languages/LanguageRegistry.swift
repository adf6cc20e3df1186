/// The subtags that a language tag may be made of: those in use in the IANA registry.
///
/// Deprecated and private ones are left out, as are the four that name no language (`mis`, `mul`, `und`, `zxx`).
enum LanguageRegistry {
    /// The name in English of each language of two letters; several are parted by semicolons.
    static let nameByLanguage: [String: String] = {
        var table: [String: String] = [:]
        for line in names.split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
            if parts.count == 2 { table[parts[0]] = parts[1] }
        }
        return table
    }()

    private static let languages = words(threeLetters).union(nameByLanguage.keys)
    private static let scriptSet = words(scripts)
    private static let regionSet = words(regions)
    private static let variantSet = words(variants)
    private static let extendedSet = words(extended)

    private static let meantByCode: [String: String] = {
        var table: [String: String] = [:]
        for pair in words(meant) {
            let parts = pair.split(separator: ":").map(String.init)
            if parts.count == 2 { table[parts[0]] = parts[1] }
        }
        return table
    }()

    /// Codes of countries that workers go to or come from, and of languages that none of them reads: alone each is a
    /// slip, and with its region the language, as `kr-NG`.
    private static let meantAlone = ["kr": "ko", "tw": "zh-Hant"]

    /// Whether a tag is such a code alone.
    static func isMeantForCountry(_ tag: Language) -> Bool {
        meantAlone[tag.description] != nil
    }

    private static let languageByName: [String: String] = {
        var table: [String: String] = [:]
        for (language, names) in nameByLanguage {
            for name in names.split(separator: ";") {
                // "Modern Greek (1453-)" is asked for as Modern Greek.
                let plain = name.prefix { $0 != "(" }.lowercased().split(separator: " ")
                table[plain.joined(separator: " ")] = language
            }
        }
        return table
    }()

    /// Whether every part of a tag is in use, and the tag no slip.
    static func holds(_ tag: Language) -> Bool {
        languages.contains(tag.language) && !isMeantForCountry(tag)
            && tag.script.map { scriptSet.contains($0) } ?? true
            && tag.region.map { regionSet.contains($0) } ?? true
            && tag.variants.allSatisfy(variantSet.contains)
    }

    /// The tag that was probably meant: the language of a country (`jp`), of three letters (`zho`), of a former code
    /// (`iw`), of an English name, of a second code behind the first (`zh-yue`).
    ///
    /// - Parameter text: A text that is no tag.
    /// - Returns: A right tag; nil where none suggests itself.
    static func likely(_ text: String) -> Language? {
        let words = text.lowercased().split { " _-".contains($0) }.map(String.init)
        if let language = languageByName[words.joined(separator: " ")] {
            return Language(registered: language)
        }
        guard let first = words.first else { return nil }
        let rest = words.dropFirst()
        if let second = rest.first, extendedSet.contains(second) {
            return Language(registered: second)
        }
        let head = meantAlone[first] ?? meantByCode[first] ?? first
        // What the rest adds is kept where it fits, so that zh_CN is zh-CN.
        return Language(registered: ([head] + rest).joined(separator: "-"))
            ?? Language(registered: head)
    }

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
