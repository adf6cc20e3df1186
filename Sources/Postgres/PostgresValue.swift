/// A value with one text form that PostgreSQL reads and writes.
///
/// An enumeration or a wrapper whose raw value is a `PostgresValue` conforms by saying so.
package protocol PostgresValue: Sendable {
    /// The text form that PostgreSQL reads.
    var postgresText: String { get }
    /// Reads the text form that PostgreSQL writes; nil when the text is no such value.
    init?(postgresText: String)
    /// The text form of an array; only a type whose arrays are no SQL arrays (bytes) says its own.
    static func postgresArrayText(of values: [Self]) -> String
    /// Reads the text form of an array; nil when it is none or holds a NULL.
    static func postgresArray(fromText text: String) -> [Self]?
}

extension PostgresValue {
    /// `{"a","b"}`, every element quoted.
    package static func postgresArrayText(of values: [Self]) -> String {
        ArrayText.write(values.map(\.postgresText))
    }

    /// Reads a one-dimensional SQL array.
    package static func postgresArray(fromText text: String) -> [Self]? {
        guard let elements = ArrayText.read(text) else { return nil }
        var values: [Self] = []
        values.reserveCapacity(elements.count)
        for element in elements {
            guard let element, let value = Self(postgresText: element) else { return nil }
            values.append(value)
        }
        return values
    }
}

extension PostgresValue where Self: RawRepresentable, RawValue: PostgresValue {
    /// The text form of the raw value.
    package var postgresText: String { rawValue.postgresText }

    /// Reads the raw value; nil when it is none of this type's.
    package init?(postgresText: String) {
        guard let raw = RawValue(postgresText: postgresText) else { return nil }
        self.init(rawValue: raw)
    }
}
