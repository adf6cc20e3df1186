extension Decoder {
    /// The keys of an object as they were sent, known or not.
    package func sentKeys() throws -> [any CodingKey] {
        try container(keyedBy: AnyKey.self).allKeys
    }
}

private struct AnyKey: CodingKey {
    let stringValue: String
    let intValue: Int? = nil

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}
