import TransparencyLog

/// A value as another reader of JSON sees it: through a decoder, kind by kind.
struct Foreign: Decodable {
    let json: JSON

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        // Each attempt asks "is it this kind?", so a failed one is an answer, not a fault.
        if container.decodeNil() {
            json = nil
        } else if let bool = try? container.decode(Bool.self) {
            json = .bool(bool)
        } else if let integer = try? container.decode(Int64.self) {
            json = .integer(integer)
        } else if let text = try? container.decode(String.self) {
            json = .text(text)
        } else if let elements = try? container.decode([Foreign].self) {
            json = .array(elements.map(\.json))
        } else {
            json = .object(try container.decode([String: Foreign].self).mapValues(\.json))
        }
    }
}
