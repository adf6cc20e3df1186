import Core
import Foundation
import TransparencyLog

/// The secret that signs checkpoints and exports: one for the system, under each log's own name.
///
/// It lies in a file of 32 bytes that only the signing process reads (mode 0400), made on the first
/// run. A log's key bears the log's origin as its name (Docs/Ledger.md, section 6).
package struct LogKey: Sendable {
    private let seed: [UInt8]

    /// A key from its 32 secret bytes.
    package init(seed: [UInt8]) { self.seed = seed }

    /// Opens the key's file, making it where there is none.
    ///
    /// - Throws: `KeyFileError` where the file cannot be made or read, or does not hold 32 bytes.
    package init(file: URL) throws {
        self.init(seed: try KeyFile.secret(in: file))
    }

    /// The signer of one log, under the log's origin.
    package func signer(of origin: String) throws(NoteError) -> NoteSigner {
        try NoteSigner(name: origin, seed: seed)
    }
}
