import Foundation
import TransparencyLog

/// One property of a body or a query.
package struct Field: Sendable {
    /// The property in its JSON spelling.
    package let name: String
    /// Its JSON Schema.
    package let schema: JSON
    /// Whether the body must have it.
    package let isRequired: Bool
    /// What it means.
    package let help: String
    /// A valid value, where the property is one of a body.
    package let example: JSON?

    /// A property by hand; bodies are found by `all(of:help:)`.
    package init(
        name: String,
        schema: JSON,
        isRequired: Bool,
        help: String,
        example: JSON? = nil
    ) {
        self.name = name
        self.schema = schema
        self.isRequired = isRequired
        self.help = help
        self.example = example
    }
}

extension Field {
    /// The properties of a body, found by letting the type decode itself from samples.
    ///
    /// So a field is declared once, as a stored property: schema, strictness and command line follow.
    package static func all(of type: any Decodable.Type, help: [String: String]) -> [Field] {
        let found = SchemaProbe.Found()
        do {
            _ = try type.init(from: SchemaProbe(found: found))
        } catch {
            // Routes and commands are made at the start, so no request meets this.
            preconditionFailure("\(type) holds a property that is no FieldValue: \(error)")
        }
        return found.fields.map { field in
            Field(
                name: field.name,
                schema: field.schema,
                isRequired: field.isRequired,
                help: help[field.name] ?? "",
                example: field.example
            )
        }
    }
}

extension String {
    /// `birthDate` as JSON and SQL spell it: `birth_date`.
    var snakeCased: String {
        var text = ""
        for character in self {
            if character.isUppercase { text += "_" }
            text += character.lowercased()
        }
        return text
    }
}

/// A decoder that answers every question with a sample, and remembers the question.
private struct SchemaProbe: Decoder {
    final class Found {
        var fields: [Field] = []
    }

    struct UnsupportedType: Error {
        let type: String
    }

    let found: Found
    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]

    func container<Key: CodingKey>(keyedBy: Key.Type) -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(Keyed<Key>(found: found))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        throw UnsupportedType(type: "an array at the top")
    }

    func singleValueContainer() throws -> any SingleValueDecodingContainer {
        throw UnsupportedType(type: "a single value at the top")
    }

    struct Keyed<Key: CodingKey>: KeyedDecodingContainerProtocol {
        let found: Found
        let codingPath: [any CodingKey] = []
        let allKeys: [Key] = []

        func contains(_ key: Key) -> Bool { true }
        func decodeNil(forKey key: Key) -> Bool { false }

        func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
            try sample(of: type, forKey: key, isRequired: true)
        }

        func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T? {
            try sample(of: type, forKey: key, isRequired: false)
        }

        func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool {
            try sample(of: type, forKey: key, isRequired: true)
        }

        func decode(_ type: Int.Type, forKey key: Key) throws -> Int {
            try sample(of: type, forKey: key, isRequired: true)
        }

        func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? {
            try sample(of: type, forKey: key, isRequired: false)
        }

        func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? {
            try sample(of: type, forKey: key, isRequired: false)
        }

        private func sample<T>(of type: T.Type, forKey key: Key, isRequired: Bool) throws -> T {
            guard let value = type as? any FieldValue.Type, let sample = value.sample as? T else {
                throw UnsupportedType(type: "\(key.stringValue): \(type)")
            }
            found.fields.append(
                Field(
                    name: key.stringValue.snakeCased,
                    schema: value.schema,
                    isRequired: isRequired,
                    help: "",
                    example: try Self.json(of: value.sample)
                )
            )
            return sample
        }

        private static func json(of value: some Encodable) throws -> JSON {
            let encoder = JSONEncoder()
            encoder.keyEncodingStrategy = .convertToSnakeCase
            return try JSON(parsing: encoder.encode(value))
        }

        func nestedContainer<NestedKey: CodingKey>(
            keyedBy type: NestedKey.Type,
            forKey key: Key
        ) throws -> KeyedDecodingContainer<NestedKey> {
            throw UnsupportedType(type: key.stringValue)
        }
        func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
            throw UnsupportedType(type: key.stringValue)
        }
        func superDecoder() throws -> any Decoder { throw UnsupportedType(type: "super") }
        func superDecoder(forKey key: Key) throws -> any Decoder {
            throw UnsupportedType(type: "super")
        }
    }
}
