import Casework
import Crypto
public import Foundation
public import Ledger

/// The secret that signs checkpoints and exports: one for the house, under each log's own name.
///
/// It lies in a file of 32 bytes that only the signing process reads (mode 0400), made on the first
/// run. A log's key bears the log's origin as its name (Docs/Ledger.md, section 6).
public struct LogKey: Sendable {
    private let seed: [UInt8]

    /// A key from its 32 secret bytes.
    public init(seed: [UInt8]) { self.seed = seed }

    /// Opens the key's file, making it where there is none.
    ///
    /// - Throws: `LogKeyError` where the file cannot be made or read, or does not hold 32 bytes.
    public init(file: URL) throws {
        if !FileManager.default.fileExists(atPath: file.path) { try Self.make(file) }
        guard let held = FileManager.default.contents(atPath: file.path), held.count == 32 else {
            throw LogKeyError.unreadable(file.path)
        }
        self.init(seed: Array(held))
    }

    /// The signer of one log, under the log's origin.
    public func signer(of origin: String) throws(NoteError) -> NoteSigner {
        try NoteSigner(name: origin, seed: seed)
    }

    /// A link fails where another process was first, so that two can never sign with two keys.
    private static func make(_ file: URL) throws {
        let draft = file.appendingPathExtension(UUID().uuidString)
        let fresh = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }
        let made = FileManager.default.createFile(
            atPath: draft.path,
            contents: fresh,
            attributes: [.posixPermissions: 0o400]
        )
        guard made else { throw LogKeyError.unreadable(file.path) }
        defer {
            // The draft is the key under a second name; if it stays, it stays as secret as the key.
            try? FileManager.default.removeItem(at: draft)
        }
        let handle = try FileHandle(forReadingFrom: draft)
        try handle.synchronize()
        try handle.close()
        do {
            try FileManager.default.linkItem(at: draft, to: file)
        } catch {
            guard FileManager.default.fileExists(atPath: file.path) else { throw error }
        }
    }
}

/// Why there is no key to sign with.
public enum LogKeyError: Error, Sendable, Equatable {
    /// The file cannot be made or read, or does not hold 32 bytes.
    case unreadable(String)
}
