import Foundation

/// Writes an export bundle: a BagIt directory (RFC 8493) that proves itself line by line.
///
/// Payload files are written one after the other, each in pieces of any size; nothing is held but
/// one buffer. `finish` adds the tag files and hands back what is still to be signed.
package struct BagWriter: ~Copyable {
    private let directory: URL
    private var payload: Manifest
    private var octets: Int
    private var lines: BagPart
    private var part: BagPart?

    /// Begins a bag in a directory that does not exist yet.
    ///
    /// - Throws: `BagError.file` if there is something in that place, or what the system throws.
    package init(at directory: URL) throws {
        guard !FileManager.default.fileExists(atPath: directory.path) else {
            throw BagError.file(directory.path, reason: "it exists already")
        }
        // Nothing may throw once a noncopyable value is half made.
        let lines = try BagPart(BagPath.lines, in: directory)
        self.directory = directory
        self.lines = lines
        payload = Manifest()
        octets = 0
        part = nil
    }

    /// Begins a payload file; `path` starts with `data/`.
    package mutating func begin(_ path: String) throws {
        guard part == nil else { throw BagError.order("another file is still being written") }
        guard path.hasPrefix("data/"), BagPath.isPlain(path), payload[path] == nil else {
            throw BagError.path(path)
        }
        part = try BagPart(path, in: directory)
    }

    /// Appends bytes to the file that `begin` began.
    package mutating func write(_ bytes: some Collection<UInt8>) throws {
        guard var part = part.take() else { throw BagError.order("no file was begun") }
        let path = part.path
        try part.write(Array(bytes)) { try mark(path, $0, $1) }
        self.part = part
    }

    /// Ends the file that `begin` began.
    package mutating func end() throws {
        guard let part = part.take() else { throw BagError.order("no file was begun") }
        octets += part.octets
        payload.add(part.path, try close(part))
    }

    /// Writes a small payload file at once.
    package mutating func add(_ path: String, _ bytes: some Collection<UInt8>) throws {
        try begin(path)
        try write(bytes)
        try end()
    }

    /// Writes the tag files.
    ///
    /// - Parameters:
    ///   - origin: The log's name, which the signature over the bag repeats.
    ///   - checkpoint: The signed state of the log whose leaves the bag holds.
    ///   - metadata: Lines of `bag-info.txt`, `Bagging-Date` among them; `Payload-Oxum` is added.
    /// - Returns: The bag, which nobody can verify until it is sealed.
    /// - Throws: `BagError`, or what the system throws; the directory is then of no use.
    package consuming func finish(
        origin: String,
        checkpoint: SignedNote,
        metadata: [(label: String, value: String)]
    ) throws -> UnsealedBag {
        guard part == nil else { throw BagError.order("a file is still being written") }
        var information = ""
        let oxum = (label: "Payload-Oxum", value: "\(octets).\(payload.paths.count)")
        for (label, value) in metadata + [oxum] {
            let line = "\(label): \(value)"
            guard !label.contains(":"), !line.utf8.contains(where: { $0 < 0x20 }) else {
                throw BagError.text(line)
            }
            information += line + "\n"
        }
        let manifest = payload.text
        var tags = Manifest()
        for (path, bytes) in [
            (BagPath.declaration, Array(BagFiles.declaration.utf8)),
            (BagPath.info, Array(information.utf8)),
            (BagPath.checkpoint, checkpoint.bytes),
            (BagPath.payloadManifest, Array(manifest.utf8)),
        ] {
            var part = try BagPart(path, in: directory)
            try part.write(bytes) { try mark(path, $0, $1) }
            tags.add(path, try close(part))
        }
        tags.add(BagPath.lines, try lines.close { _, _ in })
        let text = Array(tags.text.utf8)
        try BagFiles.write(text, to: directory.appending(path: BagPath.tagManifest))
        return UnsealedBag(
            directory: directory,
            text: BagNote(origin: origin, tagManifest: text).text
        )
    }

    private mutating func close(_ part: consuming BagPart) throws -> Fingerprint {
        let path = part.path
        return try part.close { try mark(path, $0, $1) }
    }

    private mutating func mark(_ path: String, _ line: Int, _ digest: Fingerprint) throws {
        let mark = LineMark(line: line, path: path, digest: digest)
        try lines.write(Array(mark.text.utf8)) { _, _ in }
    }
}
