import Core
import Foundation
import TransparencyLog

/// The named schemas of the published contract, collected while its operations are written.
///
/// A type is described once, under its own name; wherever it is used stands a reference.
final class SchemaBook {
    /// The schemas by name.
    private(set) var components: [String: JSON] = [:]

    /// Adds a schema under a name, and refers to it.
    func add(_ name: String, _ schema: () -> JSON) -> JSON {
        if components[name] == nil {
            // The place is taken before the schema is made, so that one that holds itself comes to an end.
            components[name] = [:]
            components[name] = schema()
        }
        return ["$ref": .text("#/components/schemas/\(name)")]
    }

    /// The schema of a type where it is used.
    func schema(of type: any Decodable.Type) -> JSON {
        switch type {
        case let value as any FieldValue.Type where value.component != nil: named(value)
        case let many as any ManyValues.Type: schema(of: many)
        case let value as any FieldValue.Type: value.schema
        case is String.Type: ["type": "string"]
        case is UUID.Type: ["type": "string", "format": "uuid"]
        case let text as any TextForm.Type:
            ["type": "string", "examples": [.text(text.example)]]
        default: add(TypeOutline.name(of: type)) { object(of: type) }
        }
    }

    /// The schema of a field of a body or a query: its type's, with the range that the field has.
    func schema(of field: Field, meaning: String? = nil) -> JSON {
        var schema = schema(of: field.type, else: field.schema, meaning: meaning).object ?? [:]
        if let range = field.range, schema["$ref"] == nil {
            var number = (field.isList ? schema["items"]?.object : schema) ?? [:]
            number["minimum"] = .integer(range.lowerBound)
            number["maximum"] = .integer(range.upperBound)
            if field.isList { schema["items"] = .object(number) } else { schema = number }
        }
        return .object(schema)
    }

    /// The schema of a property: with its meaning, and null where nothing may stand there.
    func schema(
        of type: (any Decodable.Type)?,
        else plain: JSON = [:],
        isNullable: Bool = false,
        meaning: String? = nil
    ) -> JSON {
        var schema = (type.map { self.schema(of: $0) } ?? plain).object ?? [:]
        // What the property means says more than what its type is.
        if schema["$ref"] == nil { schema["examples"] = nil }
        if isNullable {
            if let type = schema["type"] {
                schema["type"] = [type, "null"]
            } else if !schema.isEmpty {
                schema = ["anyOf": [.object(schema), ["type": "null"]]]
            }
        }
        if let meaning { schema["description"] = .text(meaning) }
        return .object(schema)
    }

    private func schema(of many: any ManyValues.Type) -> JSON {
        let element = schema(of: many.element)
        if many is any NamedValues.Type {
            return ["type": "object", "additionalProperties": element]
        }
        var schema: [String: JSON] = ["type": "array", "items": element]
        schema["maxItems"] = (many as? any FieldValue.Type)?.schema["maxItems"]
        return .object(schema)
    }

    private func named(_ value: any FieldValue.Type) -> JSON {
        if let component = value.component, value is any ExplainedStep.Type {
            let known = components[component]?["enum"]?.array ?? []
            let words = Set((known + (value.schema["enum"]?.array ?? [])).compactMap(\.text))
            components[component] = [
                "type": "string", "enum": .array(words.sorted().map(JSON.text)),
                "description": "A step that a gate guards; one of the noun that is asked about.",
            ]
            return ["$ref": .text("#/components/schemas/\(component)")]
        }
        return add(value.component ?? "") {
            guard let composite = value.described as? any CompositeValue.Type else {
                return value.schema
            }
            let properties = composite.fields.map { ($0.name, schema(of: $0)) }
            return [
                "type": "object",
                "properties": .object(Dictionary(uniqueKeysWithValues: properties)),
                "required": .array(composite.fields.filter(\.isRequired).map { .text($0.name) }),
                "additionalProperties": false,
            ]
        }
    }

    /// The schemas of a type's properties, under their names in JSON.
    func properties(of type: any Decodable.Type) -> JSON { object(of: type)["properties"] ?? [:] }

    private func object(of type: any Decodable.Type) -> JSON {
        do {
            let properties = try TypeOutline(of: type).properties
            let schemas = properties.map { ($0.name.snakeCased, schema(of: $0.type)) }
            return [
                "type": "object",
                "properties": .object(Dictionary(uniqueKeysWithValues: schemas)),
                "required": .array(
                    properties.filter(\.isRequired).map { .text($0.name.snakeCased) }
                ),
            ]
        } catch {
            // The document is made at the start, so no request meets this.
            preconditionFailure("\(type) cannot be described: \(error)")
        }
    }
}
