/// The words that lead a document's number in prose.
enum DocumentLabels {
    /// Where such words stand in a text of words, the first ones first.
    static func find(in words: [Substring]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var place = 0
        let plain = words.map { $0.lowercased().filter { $0.isLetter || $0 == "-" } }
        while place < plain.count {
            let ways = phrases[plain[place]] ?? []
            let fitting = ways.first { plain[(place + 1)...].starts(with: $0) }
            guard let fitting else {
                place += 1
                continue
            }
            let end = place + 1 + fitting.count
            found.append(place..<end)
            place = end
        }
        return found
    }

    /// The first word of each phrase with the others, the longer ones first.
    private static let phrases: [String: [[String]]] = {
        var phrases: [String: [[String]]] = [:]
        for text in texts {
            let words = text.split(separator: " ").map(String.init)
            phrases[words[0], default: []].append(Array(words.dropFirst()))
        }
        return phrases.mapValues { $0.sorted { $0.count > $1.count } }
    }()

    private static let texts = [
        "passport", "passports", "travel document", "laissez-passer", "tazkira", "seafarers book",
        "seafarers identification", "identity card", "identity number", "identification card",
        "identification number", "identification no", "national identity", "national id",
        "national identification", "military id", "military identification", "id card", "id number",
        "id no", "social security", "ssn", "fiscal code", "tax id", "tax number", "driving licence",
        "drivers licence", "driving license", "drivers license", "residence card",
        "residence permit", "residency number", "resident card", "registration number",
        "imo number", "number imo",
    ]
}
