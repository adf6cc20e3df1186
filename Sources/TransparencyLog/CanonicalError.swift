/// Why a value has no canonical form, or why bytes are not in it.
package enum CanonicalError: Error, Sendable, Equatable, CustomStringConvertible {
    /// A `null` stands where it cannot be left out: in an array, or alone.
    case null
    /// A key holds something beyond ASCII.
    case key(String)
    /// An integer lies outside ±(2^53 − 1) and must be text.
    case integer(Int64)
    /// Objects and arrays are nested deeper than `JSON.depthLimit`.
    case depth
    /// The bytes differ from the canonical form from this offset on.
    case bytes(offset: Int)

    /// The reason in words.
    package var description: String {
        switch self {
        case .null: "null has no canonical form here: leave the member out"
        case .key(let key): "the key “\(key)” is not ASCII"
        case .integer(let integer): "\(integer) is beyond 2^53 − 1 and must be written as text"
        case .depth: "the value is nested deeper than \(JSON.depthLimit) levels"
        case .bytes(let offset): "not canonical JSON at byte \(offset)"
        }
    }
}
