import Core
import Crypto
import TransparencyLog

/// SHA-256 of a file in 64 hexadecimal digits, as `sha256sum` prints it.
struct FileDigest: TextValue {
    static let example = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

    let bytes: [UInt8]

    init(parsing text: String) throws(Malformed) {
        guard let bytes = Hex.bytes(text.lowercased()), bytes.count == 32 else {
            throw Malformed("A SHA-256 digest has 64 hexadecimal digits, as \(Self.example).")
        }
        self.bytes = bytes
    }

    /// The digest of bytes.
    init(of bytes: [UInt8]) { self.bytes = Array(SHA256.hash(data: bytes)) }

    var description: String { Hex.text(bytes) }
}
