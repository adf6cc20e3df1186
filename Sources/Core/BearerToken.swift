import Crypto

/// The text that proves who asks: `homeward_live_<key id>_<secret><checksum>`.
///
/// The prefix lets secret scanners find a leaked one; the checksum refuses junk without a database.
package struct BearerToken: Sendable {
    /// Finds the token: ten letters of RFC 4648 base32 in lower case.
    package let keyID: String
    /// SHA-256 of the secret; 256 random bits need no slow hash.
    package let digest: [UInt8]
    /// The whole text. Shown once, never stored.
    package let text: String

    /// A fresh token from the system's random numbers.
    package static func fresh() -> BearerToken {
        var generator = SystemRandomNumberGenerator()
        let keyID = String((0..<10).map { _ in base32.randomElement(using: &generator) ?? "a" })
        let secret = String((0..<43).map { _ in base62.randomElement(using: &generator) ?? "0" })
        return BearerToken(keyID: keyID, secret: secret)
    }

    /// Reads the text; nil when prefix, lengths or checksum are wrong.
    package init?(_ text: String) {
        let parts = text.split(separator: "_", omittingEmptySubsequences: false)
        guard parts.count == 4, parts[0] == "homeward", parts[1] == "live", parts[2].count == 10,
            parts[3].count == 49, text.utf8.count == 74
        else { return nil }
        self.init(keyID: String(parts[2]), secret: String(parts[3].prefix(43)))
        guard self.text == text else { return nil }
    }

    private init(keyID: String, secret: String) {
        self.keyID = keyID
        digest = Array(SHA256.hash(data: Array(secret.utf8)))
        let body = "homeward_live_\(keyID)_\(secret)"
        text = body + Self.checksum(body)
    }

    private static let base32 = Array("abcdefghijklmnopqrstuvwxyz234567")
    private static let base62 = Array(
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    )

    /// CRC-32 (ISO 3309) as six digits of base 62.
    private static func checksum(_ text: String) -> String {
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in text.utf8 {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        crc = ~crc
        var digits: [Character] = []
        for _ in 0..<6 {
            digits.append(base62[Int(crc % 62)])
            crc /= 62
        }
        return String(digits.reversed())
    }
}
