/// One line of a machine-readable zone, its places counted from 1 as ICAO 9303 counts them.
struct ZoneLine {
    let number: Int
    private let characters: [Character]

    init(_ text: String, number: Int) throws(MachineReadableZoneError) {
        characters = Array(text)
        self.number = number
        guard characters.count == 44 else {
            throw .length(line: number, count: characters.count)
        }
        for (place, character) in characters.enumerated() where Self.value(character) == nil {
            throw .character(
                line: number,
                position: place + 1,
                expected: "a capital letter, a digit or <"
            )
        }
    }

    subscript(position: Int) -> Character { characters[position - 1] }

    /// The places as they stand.
    func raw(_ places: ClosedRange<Int>) -> String {
        String(characters[(places.lowerBound - 1)..<places.upperBound])
    }

    /// The places without the fillers at their end.
    func text(_ places: ClosedRange<Int>) -> String {
        var field = raw(places)[...]
        while field.last == "<" { field.removeLast() }
        return String(field)
    }

    func requireDigits(
        _ places: ClosedRange<Int>,
        orFiller: Bool
    ) throws(MachineReadableZoneError) {
        let wrong = places.first { !(self[$0].isNumber || orFiller && self[$0] == "<") }
        if let wrong {
            let expected = orFiller ? "a digit, or < where the date is open" : "a digit"
            throw .character(line: number, position: wrong, expected: expected)
        }
    }

    /// Holds the places against the check digit of their field.
    func check(
        _ field: MachineReadableZoneError.CheckedField,
        over places: [ClosedRange<Int>]
    ) throws(MachineReadableZoneError) {
        let found = self[field.position]
        // Empty optional data may leave its check digit away (ICAO 9303 part 4, 4.2.2.2).
        let mayBeOpen = field == .optionalData && text(places[0]).isEmpty
        if mayBeOpen && found == "<" { return }
        var sum = 0
        for (place, position) in places.joined().enumerated() {
            sum += (Self.value(self[position]) ?? 0) * [7, 3, 1][place % 3]
        }
        let expected = Character(String(sum % 10))
        guard found == expected else {
            throw .checkDigit(field, position: field.position, found: found, expected: expected)
        }
    }

    /// What a character counts in a check digit: digits themselves, A to Z 10 to 35, `<` nothing.
    private static func value(_ character: Character) -> Int? {
        guard let byte = character.asciiValue, String(character).utf8.count == 1 else { return nil }
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return Int(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): return Int(byte - UInt8(ascii: "A")) + 10
        case UInt8(ascii: "<"): return 0
        default: return nil
        }
    }
}
