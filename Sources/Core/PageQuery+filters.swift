import Foundation
import Postgres

extension ReadModel {
    /// A filter's text as PostgreSQL stores the value: what no row can hold is refused, for an empty list would
    /// say that there is no such record.
    ///
    /// - Parameters:
    ///   - text: The text as it came from outside.
    ///   - column: The column that narrows the list.
    /// - Returns: What the column is compared with.
    /// - Throws: ``InputError`` with the words there are, or what right looks like.
    func stored(_ text: String, by column: Column) throws(InputError) -> String {
        let name = column.name.description
        guard column.words == nil, column.kind == .text || column.kind == .money else {
            return try column.stored(text)
        }
        switch filter(by: column) {
        case let choice as any Choice.Type:
            let words = choice.words
            guard words.contains(text) else {
                throw InputError(name, WordsOffered(words).sentence(insteadOf: text))
            }
            return text
        case let form as any TextValue.Type:
            do {
                return try form.stored(text)
            } catch {
                throw InputError(name, error.sentence + form.otherSpelling(of: text))
            }
        default:
            return try column.stored(text)
        }
    }
}

extension Choice {
    fileprivate static var words: [String] { allCases.map(\.rawValue) }
}

extension TextValue {
    fileprivate static func stored(_ text: String) throws(Malformed) -> String {
        try Self(parsing: text).postgresText
    }

    /// The sentence that names the right spelling of a code; empty where there is none, and for prose.
    fileprivate static func otherSpelling(of text: String) -> String {
        guard Self.self != ShortText.self, Self.self != LongText.self else { return "" }
        let bare = text.filter { !$0.isWhitespace }
        let spellings = [bare, bare.uppercased(), bare.lowercased()].compactMap { Self($0) }
        let found = spellings.first ?? Country(alpha3: bare.uppercased()) as? Self
        return found.map { " Its spelling here is \($0)." } ?? ""
    }
}

extension Column {
    /// The filter's text by the kind of the column alone.
    fileprivate func stored(_ text: String) throws(InputError) -> String {
        let name = self.name.description
        switch kind {
        case .id(let prefix, let noun):
            // Exports and the database spell an id as its bare UUID.
            if let uuid = UUID(uuidString: text) { return uuid.postgresText }
            guard let id = TypeID(text), id.prefix == prefix else {
                throw InputError(name, "This is no id of a \(noun): those begin with \(prefix)_.")
            }
            return id.uuid.postgresText
        case .anyID:
            if let uuid = UUID(uuidString: text) { return uuid.postgresText }
            guard let id = TypeID(text), !id.prefix.isEmpty else {
                throw InputError(name, "This is no id of a record, such as \(TypeID.example).")
            }
            if let prefixes = words?(), !prefixes.contains(id.prefix) {
                let sentence = WordsOffered(prefixes).sentence(insteadOf: id.prefix)
                throw InputError(name, "No record's id begins so: \(sentence)")
            }
            return id.uuid.postgresText
        case .integer:
            guard let number = Int32(text), String(number) == text else {
                throw InputError(name, "This must be an integer, as far as \(Int32.max).")
            }
            return text
        case .boolean:
            guard text == "true" || text == "false" else {
                throw InputError(name, "This must be true or false.")
            }
            return text
        case .date:
            guard CalendarDate(text) != nil else {
                throw InputError(name, "This must be a day as YYYY-MM-DD.")
            }
            return text
        case .instant:
            guard Instant(text) != nil else {
                throw InputError(name, "This must be a moment as YYYY-MM-DDTHH:MM:SSZ.")
            }
            return text
        case .text, .json, .money, .ids:
            if let words = words?(), !words.contains(text) {
                throw InputError(name, WordsOffered(words).sentence(insteadOf: text))
            }
            let beginning = String(text.prefix { $0 != "." })
            if let known = beginnings?(), !known.contains(beginning) {
                let sentence = WordsOffered(known).sentence(insteadOf: beginning)
                throw InputError(name, "Nothing here begins so: \(sentence)")
            }
            guard text.utf8.count <= 200, !text.utf8.contains(0) else {
                throw InputError(name, "This must be a text of at most 200 bytes without NUL.")
            }
            return text
        }
    }
}
