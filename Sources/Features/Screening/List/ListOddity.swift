import Core
import Foundation

/// Something about one entry of a list that is odd, and kept nobody from loading the list.
struct ListOddity: Codable, Hashable, Sendable {
    /// The publisher's reference of the entry, or where it stands in the file.
    let reference: String
    /// What is odd, and what was made of it.
    let says: String
}

/// What was odd in a file: all of it is counted, and the first of it is kept for whoever checks the edition.
struct ListOddities: Sendable {
    /// So many are kept; a file with more is not read one by one.
    static let limit = 500
    /// So many characters of a publisher's words are quoted.
    private static let quoted = 200

    private(set) var kept: [ListOddity] = []
    private(set) var count = 0

    /// Notes what is odd about an entry, with the words of the file where they show it.
    mutating func note(_ reference: String, _ says: String, _ words: String = "") {
        count += 1
        guard kept.count < Self.limit else { return }
        let isLong = words.count > Self.quoted
        let quote = words.isEmpty ? "" : " “\(words.prefix(Self.quoted))\(isLong ? "…" : "")”"
        let sentence = says + (quote.isEmpty ? "." : ":\(quote).")
        kept.append(ListOddity(reference: reference, says: sentence))
    }

    /// Those that are kept, as their column takes them.
    func columnText() throws -> JSONText {
        JSONText(postgresText: String(decoding: try JSONEncoder().encode(kept), as: UTF8.self))
    }
}
