import Foundation
import Postgres

/// A value that a `jsonb` column holds, in the spelling of bodies.
package struct StoredJSON<Value: Codable & Sendable>: PostgresValue {
    /// The value.
    package let value: Value

    /// A value to be stored.
    package init(_ value: Value) { self.value = value }

    /// The value as JSON with its names in snake_case, in one order.
    package var postgresText: String {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return String(decoding: try encoder.encode(value), as: UTF8.self)
        } catch {
            preconditionFailure("\(Value.self) was read that cannot be written: \(error)")
        }
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
    }
}
