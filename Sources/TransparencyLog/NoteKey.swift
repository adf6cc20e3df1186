import Crypto

/// The public half of a signing key, as people pass it on: `name+id+key` (C2SP signed-note).
package struct NoteKey: Sendable, Hashable {
    /// The only algorithm in use: Ed25519.
    static let ed25519: UInt8 = 0x01

    /// Who signs; a log's key bears the log's origin.
    package let name: String
    /// The first four bytes of SHA-256 over name, line feed, algorithm and key, in hexadecimal.
    package let id: String
    /// The 32 bytes of the Ed25519 key.
    package let publicKey: [UInt8]

    /// A key from its parts.
    ///
    /// - Throws: `NoteError.key` for a name with spaces or a plus, or a key of another length.
    package init(name: String, publicKey: [UInt8]) throws(NoteError) {
        guard Self.isName(name) else { throw .key("“\(name)” cannot be a key's name") }
        guard publicKey.count == 32 else { throw .key("an Ed25519 key has 32 bytes") }
        self.name = name
        self.publicKey = publicKey
        id = Self.id(name: name, publicKey: publicKey)
    }

    /// Reads the text that `text` writes.
    ///
    /// - Throws: `NoteError.key` for anything else, a wrong id included.
    package init(_ text: some StringProtocol) throws(NoteError) {
        let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3 else { throw .key("expected name+id+key") }
        guard let material = Base64.bytes(parts[2]) else { throw .key("the key is not base64") }
        guard material.first == Self.ed25519 else { throw .key("the key is not an Ed25519 key") }
        try self.init(name: String(parts[0]), publicKey: Array(material.dropFirst()))
        guard id == parts[1] else { throw .key("the id \(parts[1]) is not that of the key: \(id)") }
    }

    /// The text form, for the command line and for letters.
    package var text: String { "\(name)+\(id)+\(Base64.text([Self.ed25519] + publicKey))" }

    /// Whether `signature` over `text` was made with the private half.
    func verifies(_ signature: [UInt8], over text: String) -> Bool {
        // Bytes that are no point of the curve verify nothing.
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else {
            return false
        }
        return key.isValidSignature(signature, for: Array(text.utf8))
    }

    static func id(name: String, publicKey: [UInt8]) -> String {
        let hash = Fingerprint(of: Array(name.utf8) + [0x0A, ed25519] + publicKey)
        return Hex.text(hash.bytes.prefix(4))
    }

    static func isName(_ name: some StringProtocol) -> Bool {
        !name.isEmpty
            && name.unicodeScalars.allSatisfy { !$0.properties.isWhitespace && $0 != "+" }
    }
}
