import Postgres

/// What a `jsonb` column holds, read only by whoever asks for it as a type.
package struct JSONText: PostgresValue, Hashable {
    /// The JSON.
    package let postgresText: String

    package init(postgresText: String) { self.postgresText = postgresText }
}
