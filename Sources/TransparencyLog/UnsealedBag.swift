import Foundation

/// A bag that lacks only its signature, so that the text can travel to where the key is.
package struct UnsealedBag: Sendable {
    /// Where the bag is.
    package let directory: URL
    /// What must be signed.
    package let text: String

    /// Puts the signature in its place.
    ///
    /// - Throws: `BagError.order` if the note signs another text, or what the system throws.
    package func seal(with note: SignedNote) throws {
        guard note.text.utf8.elementsEqual(text.utf8), !note.signatures.isEmpty else {
            throw BagError.order("this note does not sign this bag")
        }
        try BagFiles.write(note.bytes, to: directory.appending(path: BagPath.note))
    }
}
