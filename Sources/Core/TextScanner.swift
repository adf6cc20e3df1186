/// Reads fixed-width numbers and punctuation from ASCII text, byte by byte, for the value types.
struct TextScanner {
    private var rest: Substring.UTF8View

    init(_ text: String) {
        rest = text[...].utf8
    }

    /// Whether everything was read.
    var isAtEnd: Bool { rest.isEmpty }

    /// The next byte as a character, not yet read.
    var next: Character? { rest.first.map { Character(Unicode.Scalar($0)) } }

    /// Reads exactly `count` decimal digits, or nothing.
    mutating func number(digits count: Int) -> Int? {
        let field = rest.prefix(count)
        guard field.count == count else { return nil }
        var value = 0
        for byte in field {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        rest = rest.dropFirst(count)
        return value
    }

    /// Reads the character if it comes next; says whether it did.
    mutating func skip(_ character: Character) -> Bool {
        guard let next, next == character else { return false }
        rest = rest.dropFirst()
        return true
    }

    /// Reads one of the characters, or nothing.
    mutating func skip(anyOf characters: String) -> Character? {
        guard let next, characters.contains(next) else { return nil }
        rest = rest.dropFirst()
        return next
    }
}

/// The number in decimal with leading zeros, at least `width` digits wide.
func padded(_ number: some BinaryInteger, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
