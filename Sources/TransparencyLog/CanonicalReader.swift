/// Reads canonical JSON and nothing else: what it accepts, `canonical()` writes back byte for byte.
///
/// JSONDecoder would forgive spaces, duplicate keys and `1.0`; here each of them would be a second
/// spelling of one leaf, and costs more time than the hash of it.
struct CanonicalReader {
    private let bytes: [UInt8]
    private var at = 0

    static func value(of bytes: [UInt8]) throws(CanonicalError) -> JSON {
        var reader = CanonicalReader(bytes: bytes)
        let value = try reader.value(depth: 0)
        guard reader.at == bytes.count else { throw .bytes(offset: reader.at) }
        return value
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

    private mutating func value(depth: Int) throws(CanonicalError) -> JSON {
        guard depth <= JSON.depthLimit else { throw .depth }
        switch next {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .text(try string())
        case UInt8(ascii: "t"):
            try expect("true")
            return true
        case UInt8(ascii: "f"):
            try expect("false")
            return false
        default: return .integer(try integer())
        }
    }

    private mutating func object(depth: Int) throws(CanonicalError) -> JSON {
        at += 1
        var members: [String: JSON] = [:]
        var previous: String?
        while !took("}") {
            if previous != nil { try expect(",") }
            let start = at
            let key = try string()
            guard key.utf8.allSatisfy({ $0 < 0x80 }) else { throw .key(key) }
            // Strictly ascending, so a key cannot come twice.
            if let previous, previous >= key { throw .bytes(offset: start) }
            previous = key
            try expect(":")
            members[key] = try value(depth: depth + 1)
        }
        return .object(members)
    }

    private mutating func array(depth: Int) throws(CanonicalError) -> JSON {
        at += 1
        var elements: [JSON] = []
        while !took("]") {
            if !elements.isEmpty { try expect(",") }
            elements.append(try value(depth: depth + 1))
        }
        return .array(elements)
    }

    private mutating func integer() throws(CanonicalError) -> Int64 {
        let start = at
        if next == UInt8(ascii: "-") { at += 1 }
        let digits = at
        while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { at += 1 }
        let spelled = String(decoding: bytes[start..<at], as: UTF8.self)
        guard at > digits, let integer = Int64(spelled), String(integer) == spelled else {
            throw .bytes(offset: start)
        }
        guard integer.magnitude <= JSON.largestInteger.magnitude else { throw .integer(integer) }
        return integer
    }

    private mutating func string() throws(CanonicalError) -> String {
        let opening = at
        try expect("\"")
        var text: [UInt8] = []
        while let byte = next, byte != UInt8(ascii: "\"") {
            guard byte >= 0x20 else { throw .bytes(offset: at) }
            if byte == UInt8(ascii: "\\") {
                text.append(try escaped())
            } else {
                text.append(byte)
                at += 1
            }
        }
        try expect("\"")
        guard let string = String(validating: text, as: UTF8.self) else {
            throw .bytes(offset: opening)
        }
        return string
    }

    /// The byte behind the one escape that RFC 8785 allows for it.
    private mutating func escaped() throws(CanonicalError) -> UInt8 {
        let start = at
        let short: [Character: UInt8] = [
            "\"": 0x22, "\\": 0x5C, "b": 0x08, "t": 0x09, "n": 0x0A, "f": 0x0C, "r": 0x0D,
        ]
        guard at + 1 < bytes.count else { throw .bytes(offset: start) }
        let letter = Character(UnicodeScalar(bytes[at + 1]))
        if let byte = short[letter] {
            at += 2
            return byte
        }
        try expect("\\u00")
        guard at + 2 <= bytes.count else { throw .bytes(offset: start) }
        let digits = String(decoding: bytes[at..<at + 2], as: UTF8.self)
        guard let byte = UInt8(digits, radix: 16), byte < 0x20, !short.values.contains(byte),
            digits == (byte < 0x10 ? "0" : "") + String(byte, radix: 16)
        else { throw .bytes(offset: start) }
        at += 2
        return byte
    }

    private mutating func took(_ character: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: character) else { return false }
        at += 1
        return true
    }

    private mutating func expect(_ word: StaticString) throws(CanonicalError) {
        for offset in 0..<word.utf8CodeUnitCount {
            guard next == word.utf8Start[offset] else { throw .bytes(offset: at) }
            at += 1
        }
    }
}

extension JSON {
    /// Reads bytes that must be exactly the canonical form of a value.
    ///
    /// - Throws: `CanonicalError` for anything else, a space or a second spelling included.
    package init(canonical bytes: some Sequence<UInt8>) throws(CanonicalError) {
        self = try CanonicalReader.value(of: Array(bytes))
    }
}
