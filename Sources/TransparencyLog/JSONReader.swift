/// Reads one JSON value from bytes (RFC 8259), and nothing that two readers could see differently.
///
/// The bytes are UTF-8 without a mark of byte order; no key comes twice; nothing follows the value. A number is
/// whole and of 64 bits, however it is spelled: `1.0` and `1e2` are integers, `0.5` is none.
///
/// A body of the API is read by the same rules, but for two: a number is spelled as an integer, and what is wrong
/// with a number or a key does not end the reading, so that its sender is told of all at once.
struct JSONReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// Objects and arrays may lie within one another this often.
    private let levels: Int
    /// Whether objections are collected, with their places, instead of thrown.
    private let collects: Bool
    private var objections: [JSONObjection] = []
    private var path: [String] = []
    private var at = 0

    static func value(of bytes: UnsafeBufferPointer<UInt8>) throws(JSONError) -> JSON {
        var reader = JSONReader(bytes: bytes, levels: JSON.depthLimit + 1, collects: false)
        return try reader.whole()
    }

    static func body(
        of bytes: UnsafeBufferPointer<UInt8>,
        levels: Int
    ) throws(JSONError) -> JSONBody {
        var reader = JSONReader(bytes: bytes, levels: levels, collects: true)
        return JSONBody(value: try reader.whole(), objections: reader.objections)
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, levels: Int, collects: Bool) {
        self.bytes = bytes
        self.levels = levels
        self.collects = collects
    }

    private mutating func whole() throws(JSONError) -> JSON {
        let value = try value(depth: 0)
        skipSpace()
        guard at == bytes.count else { throw .bytes(offset: at) }
        return value
    }

    private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

    private mutating func value(depth: Int) throws(JSONError) -> JSON {
        guard depth <= JSON.depthLimit else { throw .depth }
        skipSpace()
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
        case UInt8(ascii: "n"):
            try expect("null")
            return .null
        default: return .integer(try number())
        }
    }

    private mutating func note(_ kind: JSONObjection.Kind) {
        guard objections.count < JSONBody.most else { return }
        objections.append(JSONObjection(pointer: JSON.pointer(path), kind: kind))
    }

    private mutating func object(depth: Int) throws(JSONError) -> JSON {
        guard depth < levels else { throw .depth }
        at += 1
        var members: [String: JSON] = [:]
        skipSpace()
        while !took("}") {
            if !members.isEmpty {
                try expect(",")
                skipSpace()
            }
            let key = try string()
            skipSpace()
            try expect(":")
            if collects { path.append(key) }
            if members.updateValue(try value(depth: depth + 1), forKey: key) != nil {
                guard collects else { throw .twice(key) }
                note(.twice)
            }
            if collects { path.removeLast() }
            skipSpace()
        }
        return .object(members)
    }

    private mutating func array(depth: Int) throws(JSONError) -> JSON {
        guard depth < levels else { throw .depth }
        at += 1
        var elements: [JSON] = []
        skipSpace()
        while !took("]") {
            if !elements.isEmpty { try expect(",") }
            if collects { path.append(String(elements.count)) }
            elements.append(try value(depth: depth + 1))
            if collects { path.removeLast() }
            skipSpace()
        }
        return .array(elements)
    }

    private mutating func string() throws(JSONError) -> String {
        let opening = at
        try expect("\"")
        let start = at
        while let byte = next, byte >= 0x20, byte != UInt8(ascii: "\\") {
            at += 1
            guard byte == UInt8(ascii: "\"") else { continue }
            let plain = UnsafeBufferPointer(rebasing: bytes[start..<at - 1])
            guard let string = String(validating: plain, as: UTF8.self) else {
                throw .bytes(offset: opening)
            }
            return string
        }
        return try escapedString(from: start)
    }

    /// The rest of a string in which something is escaped; what came before begins at `start`.
    private mutating func escapedString(from start: Int) throws(JSONError) -> String {
        var text = Array(bytes[start..<at])
        while let byte = next, byte != UInt8(ascii: "\"") {
            guard byte >= 0x20 else { throw .bytes(offset: at) }
            at += 1
            if byte == UInt8(ascii: "\\") {
                try unescape(into: &text)
            } else {
                text.append(byte)
            }
        }
        try expect("\"")
        guard let string = String(validating: text, as: UTF8.self) else {
            throw .bytes(offset: start - 1)
        }
        return string
    }

    private mutating func unescape(into text: inout [UInt8]) throws(JSONError) {
        let start = at - 1
        let letter = next
        at += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter ?? 0)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "u"):
            var code = try hexadecimal()
            if code & 0xFC00 == 0xD800 {
                try expect("\\u")
                let low = try hexadecimal()
                guard low & 0xFC00 == 0xDC00 else { throw .bytes(offset: start) }
                code = 0x10000 + (code & 0x3FF) << 10 + low & 0x3FF
            }
            // Half of a pair alone is no character.
            guard let scalar = Unicode.Scalar(code) else { throw .bytes(offset: start) }
            text += Character(scalar).utf8
        default: throw .bytes(offset: start)
        }
    }

    private mutating func hexadecimal() throws(JSONError) -> UInt32 {
        var code: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw .bytes(offset: at)
            }
            code = code << 4 | UInt32(digit)
            at += 1
        }
        return code
    }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
            at += 1
        }
    }

    private mutating func took(_ character: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: character) else { return false }
        at += 1
        return true
    }

    private mutating func expect(_ word: StaticString) throws(JSONError) {
        for offset in 0..<word.utf8CodeUnitCount {
            guard next == word.utf8Start[offset] else { throw .bytes(offset: at) }
            at += 1
        }
    }
}

extension JSONReader {
    /// The integer; where objections are collected, one that is none counts as 0 until they are told.
    private mutating func number() throws(JSONError) -> Int64 {
        guard collects else { return try integer() }
        let start = at
        var number: Int64 = 0
        var isBeyond = false
        do {
            number = try integer()
        } catch {
            guard case .number = error else { throw error }
            isBeyond = true
        }
        let marks: Set = [UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E")]
        if bytes[start..<at].contains(where: marks.contains) {
            note(.fraction)
        } else if isBeyond {
            note(.tooLarge)
        }
        return number
    }

    private mutating func integer() throws(JSONError) -> Int64 {
        let start = at
        let isNegative = took("-")
        let whole = digits()
        // A zero leads no other digit.
        guard let first = whole.first, first != UInt8(ascii: "0") || whole.count == 1 else {
            throw .bytes(offset: start)
        }
        if next != UInt8(ascii: "."), next != UInt8(ascii: "e"), next != UInt8(ascii: "E") {
            return try Self.sum(of: whole, zeros: 0, isNegative, from: start)
        }
        let (all, zeros) = try decimal(Array(whole), from: start)
        return try Self.sum(of: all, zeros: zeros, isNegative, from: start)
    }

    private mutating func digits() -> Slice<UnsafeBufferPointer<UInt8>> {
        let start = at
        while let byte = next, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { at += 1 }
        return bytes[start..<at]
    }

    /// The digits of a number with a fraction or an exponent, and how many zeros come behind them.
    private mutating func decimal(
        _ whole: [UInt8],
        from start: Int
    ) throws(JSONError) -> ([UInt8], Int) {
        var all = whole
        var zeros = 0
        if took(".") {
            let fraction = digits()
            guard !fraction.isEmpty else { throw .bytes(offset: at) }
            all += fraction
            zeros -= fraction.count
        }
        if took("e") || took("E") {
            let isNegative = took("-")
            if !isNegative { _ = took("+") }
            let digits = digits()
            guard !digits.isEmpty else { throw .bytes(offset: at) }
            // So large an exponent is beyond any integer, unless the number is zero; half of what Int holds leaves
            // room for the digits of the fraction.
            let exponent = min(Int(String(decoding: digits, as: UTF8.self)) ?? .max, .max / 2)
            zeros += isNegative ? -exponent : exponent
        }
        let isZero = all.allSatisfy { $0 == UInt8(ascii: "0") }
        guard !isZero else { return ([], 0) }
        while zeros < 0, all.last == UInt8(ascii: "0") {
            all.removeLast()
            zeros += 1
        }
        guard zeros >= 0 else { throw .number(offset: start) }
        return (all, zeros)
    }

    private static func sum(
        of digits: some Sequence<UInt8>,
        zeros: Int,
        _ isNegative: Bool,
        from start: Int
    ) throws(JSONError) -> Int64 {
        var sum: Int64 = 0
        for byte in digits {
            let digit = Int64(byte - UInt8(ascii: "0"))
            sum = try shifted(sum, isNegative ? -digit : digit, from: start)
        }
        for _ in 0..<zeros { sum = try shifted(sum, 0, from: start) }
        return sum
    }

    private static func shifted(
        _ sum: Int64,
        _ digit: Int64,
        from start: Int
    ) throws(JSONError) -> Int64 {
        let (tens, isBeyond) = sum.multipliedReportingOverflow(by: 10)
        let (shifted, overflows) = tens.addingReportingOverflow(digit)
        guard !isBeyond, !overflows else { throw .number(offset: start) }
        return shifted
    }
}

extension JSON {
    /// Reads the bytes of one JSON value.
    ///
    /// - Throws: `JSONError` for anything that is not JSON, and for what `JSONReader` refuses besides.
    package init(parsing bytes: some Sequence<UInt8>) throws(JSONError) {
        let read =
            bytes.withContiguousStorageIfAvailable(Self.reading)
            ?? Array(bytes).withUnsafeBufferPointer(Self.reading)
        self = try read.get()
    }

    private static func reading(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<JSON, JSONError> {
        Result { () throws(JSONError) in try JSONReader.value(of: bytes) }
    }

    /// A place in a value as a JSON pointer (RFC 6901).
    package static func pointer(_ path: some Sequence<String>) -> String {
        path.map { "/" + $0.replacing("~", with: "~0").replacing("/", with: "~1") }.joined()
    }

    /// Reads bytes that must be exactly the canonical form of a value.
    ///
    /// - Throws: `CanonicalError` for anything else, a space or a second spelling included.
    package init(canonical bytes: some Sequence<UInt8>) throws(CanonicalError) {
        let bytes = Array(bytes)
        do {
            self = try JSON(parsing: bytes)
        } catch .depth {
            throw .depth
        } catch {
            throw .bytes(offset: error.offset ?? 0)
        }
        // The form is unique: what is not written back is another spelling.
        let written = try canonical()
        guard written == bytes else {
            throw .bytes(offset: zip(written, bytes).prefix { $0 == $1 }.count)
        }
    }
}
