import Foundation
import TransparencyLog

/// A bag in a temporary directory, for tests to spoil; it is removed with the last reference.
final class ScratchBag {
    let directory: URL

    init(_ factory: BagFactory) throws {
        directory = FileManager.default.temporaryDirectory
            .appending(path: "homeward-bag-\(UUID().uuidString)")
        try factory.write(to: directory)
    }

    deinit {
        // A directory left behind in /tmp spoils nothing.
        try? FileManager.default.removeItem(at: directory)
    }

    var files: [String] {
        get throws {
            try FileManager.default.subpathsOfDirectory(atPath: directory.path).sorted().filter {
                var isDirectory: ObjCBool = false
                let path = url($0).path
                return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
                    && !isDirectory.boolValue
            }
        }
    }

    func url(_ path: String) -> URL { directory.appending(path: path) }

    func read(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: url(path))) }

    func write(_ path: String, _ bytes: [UInt8]) throws { try Data(bytes).write(to: url(path)) }

    func remove(_ path: String) throws { try FileManager.default.removeItem(at: url(path)) }

    /// Edits a text file by its lines, each without its line feed.
    func editLines(_ path: String, _ edit: (inout [String]) -> Void) throws {
        var lines = String(decoding: try read(path), as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
        edit(&lines)
        try write(path, Array(lines.map { $0 + "\n" }.joined().utf8))
    }

    func verify(
        by keys: [NoteKey],
        earlier: Checkpoint? = nil
    ) throws -> VerificationReport {
        try Verification.of(bag: directory, keys: keys, earlier: earlier)
    }
}
