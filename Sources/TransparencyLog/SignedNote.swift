/// A text and the signatures under it (C2SP signed-note).
package struct SignedNote: Sendable, Hashable {
    /// Longer notes are refused unread.
    package static let byteLimit = 1_000_000
    /// Notes with more signatures are refused unread.
    package static let signatureLimit = 100

    /// The signed text, its last line feed included.
    package let text: String
    /// The signatures in their order.
    package private(set) var signatures: [NoteSignature]

    init(text: String) throws(NoteError) {
        guard text.utf8.last == 0x0A else { throw .malformed("the text must end with a line feed") }
        guard !text.utf8.contains(where: { $0 < 0x20 && $0 != 0x0A }) else {
            throw .malformed("a control character stands in it")
        }
        self.text = text
        signatures = []
    }

    /// Reads a note; what its signatures are worth is for `verified(by:strict:)` to say.
    ///
    /// - Throws: `NoteError.malformed` for anything but text, blank line, signature lines.
    package init(parsing bytes: some Collection<UInt8>) throws(NoteError) {
        guard bytes.count <= Self.byteLimit else { throw .malformed("it is too long") }
        let bytes = Array(bytes)
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw .malformed("it is not UTF-8")
        }
        // Cut on bytes: Swift's characters would join a line feed with a mark that follows it.
        guard
            let blank = bytes.indices.dropLast().last(where: {
                bytes[$0] == 0x0A && bytes[$0 + 1] == 0x0A
            }), bytes.last == 0x0A, blank + 2 < bytes.count
        else { throw .malformed("no signature follows a blank line") }
        try self.init(text: String(decoding: bytes[...blank], as: UTF8.self))
        let lines = bytes[(blank + 2)...].dropLast()
            .split(separator: 0x0A, omittingEmptySubsequences: false)
        guard lines.count <= Self.signatureLimit else {
            throw .malformed("it has more than \(Self.signatureLimit) signatures")
        }
        for line in lines {
            signatures.append(try NoteSignature(line: String(decoding: line, as: UTF8.self)[...]))
        }
        guard self.bytes == bytes else { throw .malformed("it is not in its one spelling") }
    }

    /// The bytes of the note.
    package var bytes: [UInt8] {
        Array((text + "\n" + signatures.map { $0.line + "\n" }.joined()).utf8)
    }

    /// The same note with one more signature, for instance by the key that follows this one.
    package func signed(by signer: NoteSigner) throws(NoteError) -> SignedNote {
        var note = self
        note.signatures.append(try signer.signature(over: text))
        return note
    }

    /// The keys among `keys` that signed the text; never empty.
    ///
    /// The format asks readers to pass over signatures by keys they do not know, so that witnesses
    /// can add theirs. `strict` refuses them instead: where nothing else covers the note, an
    /// ignored line would be room for changes that nobody sees.
    ///
    /// - Throws: `NoteError`; a signature that claims a known key and fails is always an error.
    package func verified(by keys: [NoteKey], strict: Bool) throws(NoteError) -> [NoteKey] {
        var signers: [NoteKey] = []
        for signature in signatures {
            guard let key = keys.first(where: signature.claims) else {
                if strict { throw .unknownSignature(name: signature.name, id: signature.id) }
                continue
            }
            guard key.verifies(signature.bytes, over: text) else {
                throw .invalidSignature(name: signature.name)
            }
            guard !signers.contains(key) else {
                if strict { throw .repeatedSignature(name: signature.name) }
                continue
            }
            signers.append(key)
        }
        guard !signers.isEmpty else { throw .unsigned(by: keys.map(\.name)) }
        return signers
    }
}
