import Core
import Crypto

/// SHA-256 of a file in 64 hexadecimal digits, as `sha256sum` prints it.
struct FileDigest: TextValue {
    static let example = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

    let bytes: [UInt8]

    init(parsing text: String) throws(Malformed) {
        var bytes: [UInt8] = []
        var rest = text[...]
        while let byte = UInt8(rest.prefix(2), radix: 16), rest.count >= 2 {
            bytes.append(byte)
            rest = rest.dropFirst(2)
        }
        guard rest.isEmpty, bytes.count == 32 else {
            throw Malformed("A SHA-256 digest has 64 hexadecimal digits, as \(Self.example).")
        }
        self.bytes = bytes
    }

    /// The digest of bytes.
    init(of bytes: [UInt8]) { self.bytes = Array(SHA256.hash(data: bytes)) }

    var description: String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
