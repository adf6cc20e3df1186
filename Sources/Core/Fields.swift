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
    /// The properties of the value, or of each where it is a list, as far as they are read one by one.
    package let parts: [Field]
    /// Whether the value is a list.
    package let isList: Bool
    /// From where to where a number goes, or each number of a list, as the schema says.
    package let range: ClosedRange<Int64>?
    /// How many entries a list may have, as the schema says.
    package let most: Int?

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
        parts = type?.fields ?? []
        isList = schema["type"] == "array"
        let number = isList ? schema["items"] ?? [:] : schema
        range = number["minimum"]?.integer.flatMap { least in
            number["maximum"]?.integer.map { least...$0 }
        }
        most = schema["maxItems"]?.integer.map { Int($0) }
    }
}

extension Field {
    /// Where an integer of a body ends that declares no range of its own: with PostgreSQL's `int`.
    package static let usualRange = 0...Int(Int32.max)

    /// The properties of a body or a query.
    ///
    /// - Parameters:
    ///   - type: The type that is read.
    ///   - help: What each means, by its name in JSON.
    ///   - ranges: From where to where the integers go, by their names; the others count from 0 to 2147483647.
    /// - Returns: The properties, in the order in which they are declared.
    package static func all(
        of type: any Decodable.Type,
        help: [String: String],
        ranges: [String: ClosedRange<Int>] = [:]
    ) -> [Field] {
        do {
            var idle = Set(ranges.keys)
            let fields = try TypeOutline(of: type).properties.map { property in
                guard let value = property.type as? any FieldValue.Type else {
                    throw ProgramFault("\(property.name) is no FieldValue: \(property.type)")
                }
                let name = property.name.snakeCased
                let range = value.isNumber ? ranges[name] ?? usualRange : nil
                if range != nil { idle.remove(name) }
                return Field(
                    name: name,
                    type: value,
                    schema: range.map { value.schema.bounded(by: $0) } ?? value.schema,
                    isRequired: property.isRequired,
                    help: help[name] ?? "",
                    example: try value.example(in: range)
                )
            }
            guard idle.isEmpty else { throw ProgramFault("\(idle) are no integers of it") }
            return fields
        } catch {
            // Routes and commands are made at the start, so no request meets this.
            preconditionFailure("\(type) has no fields: \(error)")
        }
    }
}

extension FieldValue {
    /// The sample as a body carries it.
    package static var sampleJSON: JSON { get throws { try JSON(encoding: sample) } }

    /// Whether it is an integer, or a list of them.
    fileprivate static var isNumber: Bool {
        let type: Any.Type = (self as? any ManyValues.Type)?.element ?? self
        return type == Int.self || type == Int64.self
    }

    /// The sample; the least integer of a range that does not hold it.
    fileprivate static func example(in range: ClosedRange<Int>?) throws -> JSON {
        let sample = try sampleJSON
        guard let range, let number = (sample.array?.first ?? sample).integer,
            !range.contains(Int(number))
        else { return sample }
        let least = JSON.integer(Int64(range.lowerBound))
        return sample.array == nil ? least : [least]
    }
}

extension JSON {
    /// The schema of an integer, or of a list of them, with the range that each lies in.
    fileprivate func bounded(by range: ClosedRange<Int>) -> JSON {
        guard var schema = object else { return self }
        if let items = schema["items"] {
            schema["items"] = items.bounded(by: range)
        } else {
            schema["minimum"] = .integer(Int64(range.lowerBound))
            schema["maximum"] = .integer(Int64(range.upperBound))
        }
        return .object(schema)
    }
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
