/// Why bytes are not a leaf.
public enum EntryError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The bytes are not canonical JSON.
    case form(CanonicalError)
    /// A member is missing or is not what it must be.
    case member(String)

    /// The reason in words.
    public var description: String {
        switch self {
        case .form(let error): String(describing: error)
        case .member(let name): "its member “\(name)” is missing or malformed"
        }
    }
}
