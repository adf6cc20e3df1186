/// Why a note or a key cannot be read or trusted.
package enum NoteError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The bytes are no signed note.
    case malformed(String)
    /// The text is no key.
    case key(String)
    /// A signature by a key that the reader was not given (only where every line must be known).
    case unknownSignature(name: String, id: String)
    /// A signature that claims a known key and does not hold.
    case invalidSignature(name: String)
    /// Two signatures by one key (only where every line must be known).
    case repeatedSignature(name: String)
    /// No signature by any of the keys that the reader was given.
    case unsigned(by: [String])
    /// The text is no checkpoint.
    case checkpoint(String)

    /// The reason in words.
    package var description: String {
        switch self {
        case .malformed(let reason): "not a signed note: \(reason)"
        case .key(let reason): "not a key: \(reason)"
        case .unknownSignature(let name, let id):
            "signed by \(name)+\(id), a key that was not given"
        case .invalidSignature(let name): "the signature of \(name) does not hold for this text"
        case .repeatedSignature(let name): "\(name) signed twice with one key"
        case .unsigned(let names): "not signed by \(names.joined(separator: " or "))"
        case .checkpoint(let reason): "not a checkpoint: \(reason)"
        }
    }
}
