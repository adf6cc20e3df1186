import Core

/// Countries as lists write them: the English name, often in the long form or an older one, or its adjective.
enum CountryWords {
    /// The alpha-2 code, or nil where the words name no country of today.
    static func alpha2(of words: String) -> String? {
        let plain = fold(words)
        return plain.isEmpty ? nil : table[plain] ?? Country(words.trimmed)?.alpha2
    }

    /// The country that is named within some words, where one is: `Afghan passport number`, `R00012098, South Sudan`.
    static func named(in words: String) -> String? {
        if let country = alpha2(of: words) { return country }
        // What stands between two words of countries parts them as well.
        let parts = words.split { !$0.isLetter && $0 != "'" && $0 != "’" && $0 != "-" }
            .map { folded(String($0)) }
        for length in stride(from: min(6, parts.count), to: 0, by: -1) {
            for start in 0...(parts.count - length) {
                let window = parts[start..<(start + length)]
                guard window.allSatisfy({ $0.allSatisfy(vocabulary.contains) }) else { continue }
                if let country = table[joined(window.flatMap(\.self))] { return country }
            }
        }
        return nil
    }

    /// Letters alone, the words in one order: `Virgin Islands, British` is `British Virgin Islands`.
    private static func fold(_ words: String) -> String { joined(folded(words)) }

    private static func joined(_ words: [String]) -> String {
        words.filter { !$0.isEmpty && !silent.contains($0) }.sorted().joined(separator: " ")
    }

    private static func folded(_ words: String) -> [String] {
        words.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }
            .map { String($0.filter(\.isLetter)) }
    }

    private static let silent: Set<String> = ["the", "of", "and", "possibly", "formerly"]

    /// Every word that names a country, alone or with others.
    private static let vocabulary: Set<String> = silent.union(
        table.keys.flatMap { $0.split(separator: " ").map(String.init) }
    )

    private static let table: [String: String] = {
        var table: [String: String] = [:]
        var short: [String: Set<String>] = [:]
        for country in Country.all {
            table[fold(country.name)] = country.alpha2
            // `Tanzania (United Republic of)` is Tanzania; Korea alone is neither of the two.
            if let bracket = country.name.firstIndex(of: "(") {
                short[fold(String(country.name[..<bracket])), default: []].insert(country.alpha2)
            }
        }
        for (words, codes) in short where codes.count == 1 && table[words] == nil {
            table[words] = codes.first
        }
        for (words, code) in CountryWordsOfLists.names { table[fold(words)] = code }
        for (words, code) in CountryWordsOfLists.adjectives { table[fold(words)] = code }
        return table
    }()
}
