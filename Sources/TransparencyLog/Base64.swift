import Foundation

/// Base64 with one spelling for one value (RFC 4648, 3.5: no stray bits, no other alphabet).
package enum Base64 {
    package static func text(_ bytes: [UInt8]) -> String {
        Data(bytes).base64EncodedString()
    }

    static func bytes(_ text: some StringProtocol) -> [UInt8]? {
        guard let data = Data(base64Encoded: String(text)) else { return nil }
        let bytes = Array(data)
        // Foundation ignores the unused bits of the last letter; writing it back shows them.
        return self.text(bytes).utf8.elementsEqual(text.utf8) ? bytes : nil
    }

    /// The URL-safe alphabet without padding, as leaves spell bytes.
    package static func urlText(_ bytes: [UInt8]) -> String {
        let letters = text(bytes).utf8.prefix { $0 != UInt8(ascii: "=") }
        return swap(letters, ["+": "-", "/": "_"])
    }

    /// Reads `urlText`; nil for any other spelling.
    package static func urlBytes(_ text: some StringProtocol) -> [UInt8]? {
        let padding = String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
        guard let bytes = bytes(swap(text.utf8, ["-": "+", "_": "/"]) + padding) else { return nil }
        return urlText(bytes).utf8.elementsEqual(text.utf8) ? bytes : nil
    }

    private static func swap(
        _ letters: some Sequence<UInt8>,
        _ pairs: KeyValuePairs<Unicode.Scalar, Unicode.Scalar>
    ) -> String {
        var letters = Array(letters)
        for (from, to) in pairs {
            for index in letters.indices where letters[index] == UInt8(ascii: from) {
                letters[index] = UInt8(ascii: to)
            }
        }
        return String(decoding: letters, as: UTF8.self)
    }
}
