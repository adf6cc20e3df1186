import Foundation
import Postgres
import TransparencyLog

/// A value that a body, a query or the command line may carry: it parses, it does not validate later.
package protocol FieldValue: Codable, Sendable {
    /// The JSON Schema (2020-12) of the value.
    static var schema: JSON { get }
    /// The name of that schema among the components of the published contract; nil for one so short that it
    /// stands where it is used.
    static var component: String? { get }
    /// The type that the schema describes: another one where a type only reads that more strictly.
    static var described: any FieldValue.Type { get }
    /// A valid value: for the schema's example and for finding out what an action's body holds.
    static var sample: Self { get }
    /// The properties of the value, or of each value that it holds, where they are read one by one.
    static var fields: [Field] { get }
}

extension FieldValue {
    /// The type's own name.
    package static var component: String? { TypeOutline.name(of: Self.self) }
    /// The type itself.
    package static var described: any FieldValue.Type { Self.self }
    /// None.
    package static var fields: [Field] { [] }
}

/// A value of several fields: each of its stored properties is one.
package protocol CompositeValue: FieldValue {
    /// From where to where its integers go, by their names in JSON; the others go from 0 to 2147483647.
    static var ranges: [String: ClosedRange<Int>] { get }
}

extension CompositeValue {
    /// None of its own.
    package static var ranges: [String: ClosedRange<Int>] { [:] }

    /// Its stored properties.
    package static var fields: [Field] { Field.all(of: Self.self, help: [:], ranges: ranges) }

    /// An object with the fields.
    package static var schema: JSON {
        let fields = fields
        return [
            "type": "object",
            "properties": .object(
                Dictionary(uniqueKeysWithValues: fields.map { ($0.name, $0.schema) })
            ),
            "required": .array(fields.filter(\.isRequired).map { .text($0.name) }),
            "additionalProperties": false,
        ]
    }
}

/// A field value with one text form: in JSON, on the command line and in PostgreSQL.
package protocol TextValue: TextForm, FieldValue, PostgresValue {}

extension TextValue {
    /// A text, with the type's own example.
    package static var schema: JSON { ["type": "string", "examples": [.text(example)]] }

    /// The type's own example.
    package static var sample: Self {
        // Fields are found at the start, before any request: a wrong example stops the server there.
        guard let value = Self(example) else {
            preconditionFailure("\(example) is no \(Self.self)")
        }
        return value
    }

    /// The text form.
    package var postgresText: String { description }
    /// Reads the text form.
    package init?(postgresText: String) { self.init(postgresText) }
    /// PostgreSQL's array of the text forms.
    package static func postgresArrayText(of values: [Self]) -> String {
        String.postgresArrayText(of: values.map(\.postgresText))
    }
    /// Reads PostgreSQL's array.
    package static func postgresArray(fromText text: String) -> [Self]? {
        wholly(String.postgresArray(fromText: text)?.map { Self(postgresText: $0) })
    }
}

/// All of the values, or nil when one of them is.
private func wholly<Value>(_ values: [Value?]?) -> [Value]? {
    guard let values, values.allSatisfy({ $0 != nil }) else { return nil }
    return values.compactMap(\.self)
}

/// A closed choice of words.
package protocol Choice: FieldValue, PostgresValue, CaseIterable, RawRepresentable<String> {}

extension Choice {
    /// The words as an enumeration.
    package static var schema: JSON {
        ["type": "string", "enum": .array(allCases.map { .text($0.rawValue) })]
    }

    /// PostgreSQL holds the word.
    package var postgresText: String { rawValue }
    /// Reads the word.
    package init?(postgresText: String) { self.init(rawValue: postgresText) }
    /// PostgreSQL's array of the words.
    package static func postgresArrayText(of values: [Self]) -> String {
        String.postgresArrayText(of: values.map(\.rawValue))
    }
    /// Reads PostgreSQL's array.
    package static func postgresArray(fromText text: String) -> [Self]? {
        wholly(String.postgresArray(fromText: text)?.map { Self(rawValue: $0) })
    }

    /// The first word.
    package static var sample: Self {
        // At the start as well.
        guard let first = allCases.first else { preconditionFailure("\(Self.self) has no case") }
        return first
    }

    /// Refuses another word with the list of the words there are.
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let value = Self(rawValue: text) else {
            let words = Self.allCases.map(\.rawValue).joined(separator: ", ")
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "must be one of \(words)")
            )
        }
        self = value
    }
}

extension Bool: FieldValue {
    /// true or false.
    package static let schema: JSON = ["type": "boolean"]
    /// None.
    package static let component: String? = nil
    /// true.
    package static let sample = true
}

extension Int: FieldValue {
    /// An integer.
    package static let schema: JSON = ["type": "integer"]
    /// None.
    package static let component: String? = nil
    /// One.
    package static let sample = 1
}

extension Int64: FieldValue {
    /// An integer.
    package static let schema: JSON = ["type": "integer"]
    /// None.
    package static let component: String? = nil
    /// One.
    package static let sample: Int64 = 1
}

extension Array: FieldValue where Element: FieldValue {
    /// At most 500 elements.
    package static var schema: JSON {
        ["type": "array", "items": Element.schema, "maxItems": 500]
    }
    /// Those of the elements.
    package static var fields: [Field] { Element.fields }
    /// None.
    package static var component: String? { nil }
    /// One element.
    package static var sample: [Element] { [Element.sample] }
}

extension ID: FieldValue, PostgresValue, TextValue {
    /// `CaseId`: after the noun.
    package static var component: String? { "\(Of.title)Id" }

    /// The noun's TypeIDs and no other.
    package static var schema: JSON {
        [
            "type": "string", "pattern": .text("^\(Of.prefix)_[0-7][0-9a-hjkmnp-tv-z]{25}$"),
            "description": .text("The id of a \(Of.singular)."), "examples": [.text(example)],
        ]
    }

    /// PostgreSQL holds the bare UUID; the TypeID is for people and partners.
    package var postgresText: String { uuid.postgresText }
    /// Reads PostgreSQL's uuid.
    package init?(postgresText: String) {
        guard let uuid = UUID(uuidString: postgresText) else { return nil }
        self.init(uuid)
    }
}
