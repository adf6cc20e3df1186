import TransparencyLog

extension JSON {
    /// The text that a `jsonb` column takes.
    func columnText() throws -> String { String(decoding: try canonical(), as: UTF8.self) }
}

extension JSON {
    /// An amount as bodies and replies write it.
    static func amount(_ minorUnits: Int64, _ currency: String) -> JSON {
        ["minor_units": .integer(minorUnits), "currency": .text(currency)]
    }
}
