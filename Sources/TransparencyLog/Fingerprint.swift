import Crypto

/// A SHA-256: of a leaf, a node, a row, a file.
///
/// Not named `Digest`, because swift-crypto has that name and both are used side by side.
package struct Fingerprint: Sendable, Hashable {
    // Four words instead of an array: a verifier holds one for every row of an agency.
    private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    /// 32 bytes.
    package static let size = 32

    /// The fingerprint with these bytes; `nil` unless there are 32.
    package init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == Self.size else { return nil }
        withUnsafeMutableBytes(of: &words) { $0.copyBytes(from: bytes) }
    }

    init(_ digest: SHA256.Digest) {
        withUnsafeMutableBytes(of: &words) { words in
            digest.withUnsafeBytes { words.copyMemory(from: $0) }
        }
    }

    /// The SHA-256 of bytes, without any prefix.
    package init(of bytes: some Collection<UInt8>) {
        var hasher = SHA256()
        hasher.take(bytes)
        self.init(hasher.finalize())
    }

    /// The hash of a leaf (RFC 6962, 2.1): SHA-256 over 0x00 and the leaf.
    package static func leaf(_ bytes: some Collection<UInt8>) -> Fingerprint {
        var hasher = SHA256()
        hasher.take([0x00])
        hasher.take(bytes)
        return Fingerprint(hasher.finalize())
    }

    /// The hash of an inner node (RFC 6962, 2.1): SHA-256 over 0x01 and both children.
    package static func node(_ left: Fingerprint, _ right: Fingerprint) -> Fingerprint {
        var hasher = SHA256()
        hasher.take([0x01])
        withUnsafeBytes(of: left.words) { hasher.update(bufferPointer: $0) }
        withUnsafeBytes(of: right.words) { hasher.update(bufferPointer: $0) }
        return Fingerprint(hasher.finalize())
    }

    /// The root of a tree without leaves.
    package static let emptyRoot = Fingerprint(of: [])

    /// The 32 bytes.
    package var bytes: [UInt8] { withUnsafeBytes(of: words) { Array($0) } }

    /// Lower-case hexadecimal, as manifests spell it.
    package var hex: String { Hex.text(bytes) }

    /// Base64 with padding, as checkpoints spell it.
    package var base64: String { Base64.text(bytes) }

    /// Base64url without padding, as leaves spell it.
    package var base64URL: String { Base64.urlText(bytes) }

    /// Reads `hex`; `nil` for any other spelling.
    package init?(hex: some StringProtocol) {
        guard let bytes = Hex.bytes(hex) else { return nil }
        self.init(bytes)
    }

    /// Reads `base64`; `nil` for any other spelling.
    package init?(base64: some StringProtocol) {
        guard let bytes = Base64.bytes(base64) else { return nil }
        self.init(bytes)
    }

    /// Reads `base64URL`; `nil` for any other spelling.
    package init?(base64URL: some StringProtocol) {
        guard let bytes = Base64.urlBytes(base64URL) else { return nil }
        self.init(bytes)
    }

    /// Equal bytes.
    package static func == (left: Fingerprint, right: Fingerprint) -> Bool {
        left.words == right.words
    }

    /// Hashes the first word: the value is a hash already.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
    }
}

extension Fingerprint: CustomStringConvertible {
    /// The base64 text.
    package var description: String { base64 }
}

extension SHA256 {
    /// Hashes any bytes; `update` itself would take Foundation's kinds of them only.
    mutating func take(_ bytes: some Collection<UInt8>) {
        let taken: Void? = bytes.withContiguousStorageIfAvailable {
            update(bufferPointer: UnsafeRawBufferPointer($0))
        }
        if taken == nil { take(Array(bytes)) }
    }
}
