/// The state of a log at one moment, as its signer puts it (C2SP tlog-checkpoint).
package struct Checkpoint: Sendable, Hashable {
    /// The log's name, the same for all its life.
    package let origin: String
    /// The number of leaves.
    package let size: UInt64
    /// The root over these leaves.
    package let root: Fingerprint
    /// Further lines, meaning nothing here.
    package let extensions: [String]

    /// A checkpoint from its parts; `origin` must be a line of text.
    package init(origin: String, size: UInt64, root: Fingerprint, extensions: [String] = []) {
        self.origin = origin
        self.size = size
        self.root = root
        self.extensions = extensions
    }

    /// Reads the text of a checkpoint's note.
    ///
    /// - Throws: `NoteError.checkpoint` for anything that `text` would write differently.
    package init(text: String) throws(NoteError) {
        let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
        guard lines.count >= 4, lines.last == "" else {
            throw .checkpoint("it needs a line each for origin, size and root")
        }
        guard !lines[0].isEmpty else { throw .checkpoint("the origin is empty") }
        guard let size = UInt64(lines[1]), String(size) == lines[1] else {
            throw .checkpoint("the size “\(lines[1])” is not a number in its one spelling")
        }
        guard let root = Fingerprint(base64: lines[2]) else {
            throw .checkpoint("the root is not the base64 of 32 bytes")
        }
        let extensions = Array(lines[3...].dropLast())
        guard !extensions.contains("") else { throw .checkpoint("a further line is empty") }
        self.init(origin: lines[0], size: size, root: root, extensions: extensions)
    }

    /// The text that is signed.
    package var text: String {
        ([origin, String(size), root.base64] + extensions).map { $0 + "\n" }.joined()
    }
}
