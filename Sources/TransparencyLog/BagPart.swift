import Crypto
import Foundation

/// One file of a bag while it is written: bytes go through, digests of file and lines stay.
struct BagPart {
    private static let chunk = 1 << 18

    let path: String
    private let handle: FileHandle
    private var buffer: [UInt8] = []
    private var whole = SHA256()
    private var line = SHA256()
    private var lineIsOpen = false
    private(set) var lines = 0
    private(set) var octets = 0

    init(_ path: String, in directory: URL) throws {
        self.path = path
        let file = directory.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        guard FileManager.default.createFile(atPath: file.path, contents: nil) else {
            throw BagError.file(file.path, reason: "it cannot be created")
        }
        handle = try FileHandle(forWritingTo: file)
    }

    /// Appends bytes, cut anywhere; `ended` is called with each line that they complete.
    mutating func write(
        _ bytes: [UInt8],
        ended: (_ line: Int, _ digest: Fingerprint) throws -> Void
    ) throws {
        octets += bytes.count
        whole.take(bytes)
        for piece in bytes.textLines {
            line.take(piece)
            lineIsOpen = true
            if piece.last == 0x0A { try endLine(ended) }
        }
        buffer += bytes
        if buffer.count >= Self.chunk { try flush() }
    }

    /// Closes the file once its bytes are on the disk, and gives its digest.
    mutating func close(
        ended: (_ line: Int, _ digest: Fingerprint) throws -> Void
    ) throws -> Fingerprint {
        if lineIsOpen { try endLine(ended) }
        if lines == 0 { try ended(0, Fingerprint(of: [])) }
        try flush()
        try handle.synchronize()
        try handle.close()
        return Fingerprint(whole.finalize())
    }

    private mutating func endLine(_ ended: (Int, Fingerprint) throws -> Void) throws {
        lines += 1
        let digest = Fingerprint(line.finalize())
        line = SHA256()
        lineIsOpen = false
        try ended(lines, digest)
    }

    private mutating func flush() throws {
        try handle.write(contentsOf: buffer)
        buffer.removeAll(keepingCapacity: true)
    }
}
