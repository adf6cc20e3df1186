import Crypto
import Foundation

/// A secret of 32 bytes in a file that only its process reads (mode 0400), made on the first run.
package enum KeyFile {
    /// Reads the secret, making the file where there is none.
    ///
    /// A file that is there and cannot be read is never replaced: what it locks would be lost.
    ///
    /// - Parameter file: Where the secret lies.
    /// - Returns: The 32 bytes.
    /// - Throws: `KeyFileError` where the file cannot be made or read, or does not hold 32 bytes.
    package static func secret(in file: URL) throws -> [UInt8] {
        if !FileManager.default.fileExists(atPath: file.path) { try make(file) }
        guard let held = FileManager.default.contents(atPath: file.path), held.count == 32 else {
            throw KeyFileError.unreadable(file.path)
        }
        return Array(held)
    }

    /// A link fails where another process was first, so that two can never work with two keys.
    private static func make(_ file: URL) throws {
        let fresh = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }
        let draft = file.appendingPathExtension(UUID().uuidString)
        let made = FileManager.default.createFile(
            atPath: draft.path,
            contents: fresh,
            attributes: [.posixPermissions: 0o400]
        )
        guard made else { throw KeyFileError.unreadable(file.path) }
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

/// Why there is no secret to work with.
package enum KeyFileError: Error, Sendable, Equatable {
    /// The file cannot be made or read, or does not hold 32 bytes.
    case unreadable(String)
}
