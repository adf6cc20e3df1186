import Core
import Foundation
import HTTPAPI
import TransparencyLog

@testable import Homeward

/// The published contract as a partner's tools read it: by its JSON Schemas alone.
struct PublishedContract {
    private let document: JSON

    init() throws { document = try JSON(parsing: Array(OpenAPI(of: App.endpoints).text.utf8)) }

    /// The operation of an endpoint.
    func operation(_ endpoint: Endpoint) -> JSON? {
        document["paths"]?[endpoint.path]?[endpoint.method.lowercased()]
    }

    /// What is wrong with the answer of an endpoint.
    func faults(of answer: JSON, to endpoint: Endpoint, status: Int = 200) -> [String] {
        guard let response = operation(endpoint)?["responses"]?["\(status)"].map(resolved),
            let schema = response["content"]?.object?.values.first?["schema"]
        else { return ["no schema of \(status)"] }
        return faults(of: answer, by: schema, at: "")
    }

    /// The operations by path and method.
    var operations: [(path: String, method: String, operation: JSON)] {
        (document["paths"]?.object ?? [:]).flatMap { path, methods in
            (methods.object ?? [:]).map { (path, $0.key, $0.value) }
        }
    }

    /// The components of a kind, by name.
    func components(_ kind: String) -> [String: JSON] {
        document["components"]?[kind]?.object ?? [:]
    }

    /// What is wrong with a value by a schema (JSON Schema 2020-12, as far as the document uses it).
    func faults(of value: JSON, by unresolved: JSON, at place: String) -> [String] {
        let schema = resolved(unresolved)
        if let choices = schema["anyOf"]?.array {
            let all = choices.map { faults(of: value, by: $0, at: place) }
            return all.contains([]) ? [] : all.first ?? []
        }
        var wrong: [String] = []
        let types = schema["type"].map { $0.array ?? [$0] }?.compactMap(\.text) ?? []
        if !types.isEmpty, !types.contains(Self.type(of: value)) {
            return ["\(place): \(Self.type(of: value)), not \(types)"]
        }
        if value == .null { return [] }
        if let words = schema["enum"]?.array, !words.contains(value) {
            wrong.append("\(place): \(value) is not of \(words)")
        }
        if let pattern = schema["pattern"]?.text, let text = value.text {
            let found = text.range(of: pattern, options: .regularExpression)
            if found == nil { wrong.append("\(place): \(text) does not match \(pattern)") }
        }
        if let items = schema["items"], let values = value.array {
            for (index, item) in values.enumerated() {
                wrong += faults(of: item, by: items, at: "\(place)/\(index)")
            }
        }
        if let object = value.object { wrong += faults(of: object, in: schema, at: place) }
        return wrong
    }

    private func faults(of object: [String: JSON], in schema: JSON, at place: String) -> [String] {
        var wrong: [String] = []
        let properties = schema["properties"]?.object ?? [:]
        for name in schema["required"]?.array?.compactMap(\.text) ?? [] where object[name] == nil {
            wrong.append("\(place)/\(name) is missing")
        }
        for (name, value) in object {
            if let property = properties[name] {
                wrong += faults(of: value, by: property, at: "\(place)/\(name)")
            } else if schema["additionalProperties"] == false {
                wrong.append("\(place)/\(name) is not known")
            } else if let other = schema["additionalProperties"], other.object != nil {
                wrong += faults(of: value, by: other, at: "\(place)/\(name)")
            } else if schema["properties"] != nil, schema["x-open"] != true {
                wrong.append("\(place)/\(name) is not described")
            }
        }
        return wrong
    }

    func resolved(_ schema: JSON) -> JSON {
        guard let reference = schema["$ref"]?.text else { return schema }
        var found = document
        for name in reference.split(separator: "/").dropFirst() {
            found = found[String(name)] ?? .null
        }
        return found
    }

    private static func type(of value: JSON) -> String {
        switch value {
        case .null: "null"
        case .bool: "boolean"
        case .integer: "integer"
        case .text: "string"
        case .array: "array"
        case .object: "object"
        }
    }
}
