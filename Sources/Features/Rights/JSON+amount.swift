import TransparencyLog

extension JSON {
    /// An amount as bodies and replies write it.
    static func amount(_ minorUnits: Int64, _ currency: String) -> JSON {
        ["minor_units": .integer(minorUnits), "currency": .text(currency)]
    }
}
