/// RFC 8785 in the strict subset of Docs/Ledger.md: one value, one sequence of bytes.
extension JSON {
    /// Deeper values are refused, so that hostile bytes cannot exhaust the stack.
    package static let depthLimit = 64

    /// Integers beyond this are not exact in every reader of JSON (RFC 7493, 2.2).
    static let largestInteger: Int64 = (1 << 53) - 1

    /// The canonical bytes of this value.
    ///
    /// Members whose value is `null` are left out.
    ///
    /// - Throws: `CanonicalError` where the value lies outside the subset.
    package func canonical() throws(CanonicalError) -> [UInt8] {
        try check(depth: 0)
        var bytes: [UInt8] = []
        write(to: &bytes)
        return bytes
    }

    /// The value in the canonical spelling, whether or not it lies within the subset.
    package var written: String {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func check(depth: Int) throws(CanonicalError) {
        guard depth <= Self.depthLimit else { throw .depth }
        switch self {
        case .null: throw .null
        case .integer(let integer):
            guard integer.magnitude <= Self.largestInteger.magnitude else {
                throw .integer(integer)
            }
        case .array(let elements):
            for element in elements { try element.check(depth: depth + 1) }
        case .object(let members):
            for (key, value) in members where value != .null {
                guard key.utf8.allSatisfy({ $0 < 0x80 }) else { throw .key(key) }
                try value.check(depth: depth + 1)
            }
        case .bool, .text: break
        }
    }

    private func write(to bytes: inout [UInt8]) {
        switch self {
        case .null: bytes += "null".utf8
        case .bool(let bool): bytes += (bool ? "true" : "false").utf8
        case .integer(let integer): bytes += String(integer).utf8
        case .text(let text): Self.write(text, to: &bytes)
        case .array(let elements):
            bytes.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                element.write(to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let members):
            bytes.append(UInt8(ascii: "{"))
            var first = true
            for (key, value) in members.sorted(by: { $0.key < $1.key }) where value != .null {
                if !first { bytes.append(UInt8(ascii: ",")) }
                first = false
                Self.write(key, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                value.write(to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    /// RFC 8785, 3.2.2.2: seven short escapes, `\u00xx` for the other controls, all else as it is.
    private static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 0x08: bytes += "\\b".utf8
            case 0x09: bytes += "\\t".utf8
            case 0x0A: bytes += "\\n".utf8
            case 0x0C: bytes += "\\f".utf8
            case 0x0D: bytes += "\\r".utf8
            case 0x00..<0x20: bytes += "\\u00\(Hex.text([byte]))".utf8
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
