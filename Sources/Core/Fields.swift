import Foundation
import TransparencyLog

/// One property of a body or a query.
package struct Field: Sendable {
    /// The property in its JSON spelling.
    package let name: String
    /// The type of its value; nil for one that only its schema describes.
    package let type: (any FieldValue.Type)?
    /// Its JSON Schema, where it stands alone.
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
        type: (any FieldValue.Type)? = nil,
        schema: JSON,
        isRequired: Bool,
        help: String,
        example: JSON? = nil
    ) {
        self.name = name
        self.type = type
        self.schema = schema
        self.isRequired = isRequired
        self.help = help
        self.example = example
    }
}

extension Field {
    /// The properties of a body or a query.
    package static func all(of type: any Decodable.Type, help: [String: String]) -> [Field] {
        do {
            return try TypeOutline(of: type).properties.map { property in
                guard let value = property.type as? any FieldValue.Type else {
                    throw ProgramFault("\(property.name) is no FieldValue: \(property.type)")
                }
                let name = property.name.snakeCased
                return Field(
                    name: name,
                    type: value,
                    schema: value.schema,
                    isRequired: property.isRequired,
                    help: help[name] ?? "",
                    example: try value.sampleJSON
                )
            }
        } catch {
            // Routes and commands are made at the start, so no request meets this.
            preconditionFailure("\(type) has no fields: \(error)")
        }
    }
}

extension FieldValue {
    /// The sample as a body carries it.
    package static var sampleJSON: JSON { get throws { try JSON(encoding: sample) } }
}

extension JSON {
    /// A value with its names in snake_case, as bodies and answers spell them.
    package init(encoding value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        try self.init(parsing: Array(encoder.encode(value)))
    }
}

extension String {
    /// `birthDate` as JSON and SQL spell it: `birth_date`.
    package var snakeCased: String {
        var text = ""
        for character in self {
            if character.isUppercase { text += "_" }
            text += character.lowercased()
        }
        return text
    }
}
