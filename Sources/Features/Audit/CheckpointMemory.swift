import Core
import Foundation
import TransparencyLog

/// What was signed, remembered outside the database: one append-only file of checkpoints per log.
///
/// A database that is restored from a backup forgets what it signed; this does not.
package struct CheckpointMemory: Sendable {
    /// The directory of the files, each named by its agency's id.
    package let directory: URL

    /// The memory in a directory, which is made when it is first written to.
    package init(in directory: URL) { self.directory = directory }

    /// The agencies of which something is remembered.
    func agencies() throws -> [ID<Agency>] {
        guard FileManager.default.fileExists(atPath: directory.path) else { return [] }
        // Other files are none of ours: an editor's copy must not stop the signing.
        return try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted()
            .compactMap { try? ID<Agency>(parsing: $0) }
    }

    /// The newest note that was written whole; nil where there is none.
    func newest(of agency: ID<Agency>) throws -> SignedNote? {
        let path = directory.appending(path: "\(agency)").path
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        return try CheckpointFile(path, forWriting: false).newest()
    }

    /// The file to append to, locked against other processes; nil while another one signs.
    func lock(_ agency: ID<Agency>) throws -> CheckpointFile? {
        if !FileManager.default.fileExists(atPath: directory.path) {
            try FileManager.default.createDirectory(
                at: directory,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        }
        let file = try CheckpointFile(
            directory.appending(path: "\(agency)").path,
            forWriting: true
        )
        return file.lock() ? file : nil
    }
}
