import Core
import Hummingbird

extension Request {
    /// Names and values of the query, percent-decoded. What is no UTF-8 is refused: Hummingbird would put U+FFFD in its
    /// place.
    ///
    /// - Throws: ``InputError`` with the parameter.
    var parameters: [(name: String, value: String)] {
        get throws(InputError) {
            var parameters: [(name: String, value: String)] = []
            for part in parts {
                let halves = part.split(
                    separator: "=",
                    maxSplits: 1,
                    omittingEmptySubsequences: false
                )
                guard let name = halves[0].percentDecoded else {
                    throw InputError("", "The name of a parameter \(Self.notEncoded)")
                }
                guard let value = halves.dropFirst().first.map(\.percentDecoded) ?? "" else {
                    throw InputError(name, "This \(Self.notEncoded)")
                }
                parameters.append((name, value))
            }
            return parameters
        }
    }

    /// The query as it was sent, without some of its parameters.
    func query(without name: String) -> [String] {
        parts.filter { $0 != name && !$0.hasPrefix("\(name)=") }.map(String.init)
    }

    private var parts: [Substring] { (uri.query ?? "")[...].split(separator: "&") }

    private static let notEncoded =
        "is no percent-encoded UTF-8 (RFC 3986, section 2.1): 金 is written %E9%87%91."
}

extension Substring {
    /// The text; nil where a `%` has no two digits behind it, or where the bytes are no UTF-8.
    fileprivate var percentDecoded: String? {
        var bytes: [UInt8] = []
        var rest = utf8
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            let digits = rest.prefix(2)
            rest = rest.dropFirst(2)
            guard digits.count == 2, let decoded = Self.byte(digits) else { return nil }
            bytes.append(decoded)
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func byte(_ digits: Substring.UTF8View) -> UInt8? {
        var value: UInt8 = 0
        for digit in digits {
            guard let number = Character(Unicode.Scalar(digit)).hexDigitValue else { return nil }
            value = value << 4 | UInt8(number)
        }
        return value
    }
}
