import Core

/// Objects inside a body are as strict as the body: what is not known is refused, not dropped.
extension Decoder {
    func refuseKeys(beyond known: [String]) throws {
        for key in try sentKeys() where !known.contains(key.stringValue) {
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
