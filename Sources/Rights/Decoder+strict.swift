/// Objects inside a body are as strict as the body: what is not known is refused, not dropped.
extension Decoder {
    func refuseKeys(beyond known: [String]) throws {
        let container = try container(keyedBy: AnyKey.self)
        for key in container.allKeys where !known.contains(key.stringValue) {
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: codingPath + [key],
                    debugDescription: "This field is not known here. Known: "
                        + known.joined(separator: ", ") + "."
                )
            )
        }
    }
}

private struct AnyKey: CodingKey {
    let stringValue: String
    let intValue: Int? = nil

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}
