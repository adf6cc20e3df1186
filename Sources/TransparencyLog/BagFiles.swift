import Crypto
import Foundation

/// The files of a bag as they lie in its directory.
struct BagFiles {
    /// RFC 8493, 2.1.1.
    static let declaration = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
    /// Tag files are small; a larger one is not read into memory.
    static let smallLimit = 16 << 20

    let directory: URL
    /// The plain files, by their paths in the bag.
    private(set) var plain: Set<String> = []
    /// What is neither a plain file nor a directory, and directories with nothing in them.
    private(set) var odd: Set<String> = []

    init(in directory: URL) throws(BagError) {
        self.directory = directory
        do {
            try list("")
        } catch {
            throw .file(directory.path, reason: error.localizedDescription)
        }
    }

    static func write(_ bytes: [UInt8], to file: URL) throws {
        var part = try BagPart(
            file.lastPathComponent,
            in: file.deletingLastPathComponent()
        )
        try part.write(bytes) { _, _ in }
        _ = try part.close { _, _ in }
    }

    func url(_ path: String) -> URL { directory.appending(path: path) }

    /// The bytes of a small file; `nil` where there is none, or it is not small.
    func small(_ path: String) throws(BagError) -> [UInt8]? {
        guard plain.contains(path) else { return nil }
        var reader = try LineReader(url(path))
        var bytes: [UInt8] = []
        while let line = try reader.next() {
            bytes += line
            guard bytes.count <= Self.smallLimit else { return nil }
        }
        return bytes
    }

    /// The SHA-256 of a file; `nil` where there is none.
    func digest(_ path: String) throws(BagError) -> Fingerprint? {
        guard plain.contains(path) else { return nil }
        var reader = try LineReader(url(path))
        var whole = SHA256()
        while let line = try reader.next() { whole.take(line) }
        return Fingerprint(whole.finalize())
    }

    private mutating func list(_ prefix: String) throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: url(prefix).path)
        if names.isEmpty, !prefix.isEmpty { odd.insert(prefix) }
        for name in names {
            let path = prefix.isEmpty ? name : "\(prefix)/\(name)"
            // The attributes of a link are its own: what it points to is never followed.
            let attributes = try FileManager.default.attributesOfItem(atPath: url(path).path)
            switch attributes[.type] as? FileAttributeType {
            case .typeRegular: plain.insert(path)
            case .typeDirectory: try list(path)
            default: odd.insert(path)
            }
        }
    }
}
