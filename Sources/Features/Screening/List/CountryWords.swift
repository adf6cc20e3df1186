import Core

/// Countries as lists write them: the English name, often in the long form or an older one.
enum CountryWords {
    /// The alpha-2 code, or nil where the words name no country of today.
    static func alpha2(of words: String) -> String? {
        let plain = fold(words)
        return plain.isEmpty ? nil : table[plain] ?? Country(words)?.alpha2
    }

    private static func fold(_ words: String) -> String {
        words.lowercased().filter { $0.isLetter || $0 == " " }
            .split(separator: " ").filter { $0 != "the" && $0 != "of" }.joined(separator: " ")
    }

    private static let table: [String: String] = {
        var table: [String: String] = [:]
        for country in Country.all { table[fold(country.name)] = country.alpha2 }
        for (words, code) in others { table[fold(words)] = code }
        return table
    }()

    /// What the lists write and ISO 3166-1's short name does not.
    private static let others: KeyValuePairs = [
        "Democratic People's Republic of Korea": "KP", "Korea, North": "KP", "North Korea": "KP",
        "DPRK": "KP", "Republic of Korea": "KR", "Korea, South": "KR", "South Korea": "KR",
        "China": "CN", "People's Republic of China": "CN", "Iran": "IR",
        "Iran (Islamic Republic of)": "IR", "Islamic Republic of Iran": "IR", "Russia": "RU",
        "Russian Federation": "RU", "Syria": "SY", "Syrian Arab Republic": "SY",
        "United Kingdom": "GB", "United Kingdom of Great Britain and Northern Ireland": "GB",
        "United States of America": "US", "United States": "US",
        "United Republic of Tanzania": "TZ", "Tanzania": "TZ", "Vietnam": "VN", "Viet Nam": "VN",
        "Venezuela": "VE", "Bolivia": "BO", "Moldova": "MD", "Laos": "LA", "Burma": "MM",
        "Democratic Republic of the Congo": "CD", "Congo, Democratic Republic of the": "CD",
        "Côte d'Ivoire": "CI", "Cote d'Ivoire": "CI", "West Bank": "PS", "Palestinian": "PS",
        "Palestine": "PS", "Taiwan": "TW", "Hong Kong": "HK", "Macau": "MO", "Turkey": "TR",
        "Libya": "LY", "Kosovo": "XK", "Guinea-Bissau": "GW", "Yemen": "YE", "Iraq": "IQ",
        "Brunei": "BN", "Cape Verde": "CV", "Swaziland": "SZ", "Macedonia": "MK",
        "Czech Republic": "CZ",
    ]
}
