/// One signature line of a note, not yet believed.
package struct NoteSignature: Sendable, Hashable {
    /// Who is said to have signed.
    package let name: String
    /// The id of the key, eight hexadecimal digits.
    package let id: String
    /// What follows the id: for Ed25519, 64 bytes.
    package let bytes: [UInt8]

    /// The line, without its line feed: em dash, name, base64 of id and signature.
    var line: String {
        "— \(name) \(Base64.text((Hex.bytes(id) ?? []) + bytes))"
    }

    /// Whether the line names this key; byte by byte, for Swift's `==` forgives accents.
    func claims(_ key: NoteKey) -> Bool {
        key.id == id && key.name.utf8.elementsEqual(name.utf8)
    }

    init(name: String, id: String, bytes: [UInt8]) {
        self.name = name
        self.id = id
        self.bytes = bytes
    }

    init(line: Substring) throws(NoteError) {
        let parts = line.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "—", NoteKey.isName(parts[1]) else {
            throw .malformed("a signature line must read “— name base64”")
        }
        guard let bytes = Base64.bytes(parts[2]), bytes.count > 4 else {
            throw .malformed("the signature of \(parts[1]) is not base64")
        }
        self.init(
            name: String(parts[1]),
            id: Hex.text(bytes.prefix(4)),
            bytes: Array(bytes.dropFirst(4))
        )
    }
}
