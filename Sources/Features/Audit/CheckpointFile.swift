import Foundation
import TransparencyLog

/// One log's checkpoints, oldest first: each a signed note, followed by a blank line.
///
/// The blank line ends a record, so a write that was cut off is known as such, and is cut away
/// before the next one: it was never published.
final class CheckpointFile {
    /// Records take a few hundred bytes; the newest lies within the last so many.
    private static let window: UInt64 = 1 << 16

    private let path: String
    private let handle: FileHandle

    init(_ path: String, forWriting: Bool) throws {
        self.path = path
        let isNew = forWriting && !FileManager.default.fileExists(atPath: path)
        let file =
            forWriting
            ? open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
            : open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw BagError.file(path, reason: String(cString: strerror(errno))) }
        handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
        if isNew { try Self.synchronize(directoryOf: path) }
    }

    /// Takes the lock, which goes with this value; false while another holds it.
    func lock() -> Bool { flock(handle.fileDescriptor, LOCK_EX | LOCK_NB) == 0 }

    /// Closes the file and gives the lock back.
    func close() throws { try handle.close() }

    /// The newest record that was written whole.
    func newest() throws -> SignedNote? {
        let (bytes, records, cut) = try tail()
        guard let last = records.last else {
            guard cut == 0 else {
                throw LogAlarm.unreadable("no checkpoint ends in the file's tail")
            }
            return nil
        }
        do {
            return try SignedNote(parsing: bytes[last])
        } catch {
            throw LogAlarm.unreadable("\(error)")
        }
    }

    /// Appends a record; when this returns, it is on the disk.
    func append(_ note: SignedNote) throws {
        let (bytes, records, start) = try tail()
        let end = records.last.map { $0.upperBound + 1 } ?? 0
        if end < bytes.count {
            guard ftruncate(handle.fileDescriptor, off_t(start) + off_t(end)) == 0 else {
                throw BagError.file(path, reason: String(cString: strerror(errno)))
            }
        }
        try handle.seekToEnd()
        try handle.write(contentsOf: Data(note.bytes + [0x0A]))
        try handle.synchronize()
    }

    /// The file's last bytes, the whole notes in them, and where in the file they begin.
    private func tail() throws -> (bytes: [UInt8], records: [Range<Int>], start: UInt64) {
        let size = try handle.seekToEnd()
        let start = size > Self.window ? size - Self.window : 0
        try handle.seek(toOffset: start)
        let bytes = Array(try handle.readToEnd() ?? Data())
        var records: [Range<Int>] = []
        // A window that begins in the middle of a note holds that note's signatures at most.
        var text: Int? = start == 0 ? 0 : nil
        var part = 0
        for index in bytes.indices.dropFirst()
        where bytes[index] == 0x0A && bytes[index - 1] == 0x0A {
            if bytes[part..<index].starts(with: "— ".utf8) {
                if let text { records.append(text..<index) }
                text = index + 1
            }
            part = index + 1
        }
        return (bytes, records, start)
    }

    /// A new file is only there after a crash once its directory is on the disk too.
    private static func synchronize(directoryOf path: String) throws {
        let directory = URL(fileURLWithPath: path).deletingLastPathComponent().path
        let file = open(directory, O_RDONLY | O_CLOEXEC)
        guard file >= 0, fsync(file) == 0 else {
            throw BagError.file(directory, reason: String(cString: strerror(errno)))
        }
        _ = Foundation.close(file)
    }
}
