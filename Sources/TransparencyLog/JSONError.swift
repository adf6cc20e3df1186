/// Why bytes are not read as JSON.
package enum JSONError: Error, Sendable, Equatable, CustomStringConvertible {
    /// They are no JSON from this offset on.
    case bytes(offset: Int)
    /// The number there is not whole, or not of 64 bits.
    case number(offset: Int)
    /// A key comes twice in one object.
    case twice(String)
    /// Objects and arrays are nested deeper than `JSON.depthLimit`.
    case depth

    /// Where it is, if at one place.
    var offset: Int? {
        switch self {
        case .bytes(let offset), .number(let offset): offset
        case .twice, .depth: nil
        }
    }

    /// The reason in words.
    package var description: String {
        switch self {
        case .bytes(let offset): "no JSON at byte \(offset)"
        case .number(let offset): "the number at byte \(offset) is not a 64-bit integer"
        case .twice(let key): "the key “\(key)” comes twice"
        case .depth: "the value is nested deeper than \(JSON.depthLimit) levels"
        }
    }
}
