import Crypto

/// The private half of a signing key. It lives where checkpoints are signed and nowhere else.
package struct NoteSigner: Sendable {
    private static let prefix = "PRIVATE+KEY+"

    /// The public half.
    package let key: NoteKey
    private let privateKey: Curve25519.Signing.PrivateKey

    /// A signer from the 32 secret bytes of an Ed25519 key.
    ///
    /// - Throws: `NoteError.key` for an unfit name or another length.
    package init(name: String, seed: [UInt8]) throws(NoteError) {
        do {
            privateKey = try Curve25519.Signing.PrivateKey(rawRepresentation: seed)
        } catch {
            throw .key("an Ed25519 private key has 32 bytes")
        }
        key = try NoteKey(name: name, publicKey: Array(privateKey.publicKey.rawRepresentation))
    }

    /// Reads the text that `secretText` writes.
    ///
    /// - Throws: `NoteError.key` for anything else; the error never repeats the secret.
    package init(_ secretText: String) throws(NoteError) {
        guard secretText.hasPrefix(Self.prefix) else { throw .key("not a private key") }
        let parts = secretText.dropFirst(Self.prefix.count)
            .split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3 else { throw .key("expected PRIVATE+KEY+name+id+key") }
        guard let material = Base64.bytes(parts[2]), material.first == NoteKey.ed25519 else {
            throw .key("not an Ed25519 private key in base64")
        }
        try self.init(name: String(parts[0]), seed: Array(material.dropFirst()))
        guard key.id == parts[1] else { throw .key("the id is not that of the key") }
    }

    /// The text form, for a file that only the signing process can read.
    package var secretText: String {
        let material = Base64.text([NoteKey.ed25519] + Array(privateKey.rawRepresentation))
        return "\(Self.prefix)\(key.name)+\(key.id)+\(material)"
    }

    /// Signs a text; it must end with a line feed and hold no other control character.
    ///
    /// - Throws: `NoteError.malformed` for a text that no note can hold.
    package func sign(_ text: String) throws(NoteError) -> SignedNote {
        try SignedNote(text: text).signed(by: self)
    }

    func signature(over text: String) throws(NoteError) -> NoteSignature {
        do {
            let bytes = try privateKey.signature(for: Array(text.utf8))
            return NoteSignature(name: key.name, id: key.id, bytes: Array(bytes))
        } catch {
            throw .malformed("the text could not be signed: \(error)")
        }
    }
}
