import Foundation
import Postgres

/// A value that a `jsonb` column holds, in the spelling of bodies.
package struct StoredJSON<Value: Codable & Sendable>: PostgresValue {
    /// The value.
    package let value: Value
    /// The value as JSON with its names in snake_case, in one order.
    package let postgresText: String

    /// A value to be stored; written at once, so that one that cannot be is an error of the action.
    package init(_ value: Value) throws {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        self.value = value
        postgresText = String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// Reads the JSON; nil when it is no such value.
    package init?(postgresText: String) {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        // What does not read is answered with nil, and the row that held it names its column.
        guard let value = try? decoder.decode(Value.self, from: Data(postgresText.utf8)) else {
            return nil
        }
        self.value = value
        self.postgresText = postgresText
    }
}

/// What a `jsonb` column of a record holds, read as a type by whoever asks for it.
package struct JSONText: PostgresValue, Hashable, Codable {
    /// The JSON.
    package let postgresText: String

    package init(postgresText: String) { self.postgresText = postgresText }

    package init(from decoder: any Decoder) throws {
        postgresText = try decoder.singleValueContainer().decode(String.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(postgresText)
    }

    /// The value that has a text form of its own for a column.
    package func read<Value: PostgresValue>(
        as type: Value.Type = Value.self
    ) throws(ProgramFault) -> Value {
        guard let value = Value(postgresText: postgresText) else {
            throw ProgramFault("A stored JSON does not read as \(Value.self).")
        }
        return value
    }

    /// The value that the JSON spells; a fault of the program where it spells no such value.
    package func value<Value: Codable & Sendable>(
        as type: Value.Type = Value.self
    ) throws(ProgramFault) -> Value {
        guard let stored = StoredJSON<Value>(postgresText: postgresText) else {
            throw ProgramFault("A stored JSON does not read as \(Value.self).")
        }
        return stored.value
    }
}
