/// Why bytes are not a leaf.
package enum EntryError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The bytes are not canonical JSON.
    case form(CanonicalError)
    /// A member is missing or is not what it must be.
    case member(String)

    /// The reason in words.
    package var description: String {
        switch self {
        case .form(let error): String(describing: error)
        case .member(let name): "its member “\(name)” is missing or malformed"
        }
    }
}
