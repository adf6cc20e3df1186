import Foundation

extension String: PostgresValue {
    /// The string itself.
    package var postgresText: String { self }
    /// The string itself; never nil.
    package init?(postgresText: String) { self = postgresText }
}

extension PostgresValue where Self: FixedWidthInteger & LosslessStringConvertible {
    /// Decimal digits.
    package var postgresText: String { String(self) }
    /// Reads decimal digits; nil when the number does not fit.
    package init?(postgresText: String) { self.init(postgresText) }
}

extension Int: PostgresValue {}
extension Int64: PostgresValue {}
extension Int32: PostgresValue {}

extension Bool: PostgresValue {
    /// `t` or `f`, as PostgreSQL writes it.
    package var postgresText: String { self ? "t" : "f" }

    /// Reads `t` and `f`.
    package init?(postgresText: String) {
        switch postgresText {
        case "t": self = true
        case "f": self = false
        default: return nil
        }
    }
}

extension UUID: PostgresValue {
    /// Lower case, as PostgreSQL writes it.
    package var postgresText: String { uuidString.lowercased() }
    /// Reads the form with hyphens, in either case.
    package init?(postgresText: String) { self.init(uuidString: postgresText) }
}

extension Array: PostgresValue where Element: PostgresValue {
    /// An SQL array, or `\x…` for bytes.
    package var postgresText: String { Element.postgresArrayText(of: self) }

    /// Reads an SQL array without NULLs, or `\x…` for bytes.
    package init?(postgresText: String) {
        guard let values = Element.postgresArray(fromText: postgresText) else { return nil }
        self = values
    }
}
