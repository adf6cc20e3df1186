import CPhoneNumber

/// A telephone number in the international form of ITU-T E.164: `+`, country code, number.
///
/// libphonenumber says which lengths a country has and what is dialled only within it. A number of a possible length is
/// taken even where the library does not know its beginning: countries assign new ones, and the library is as old
/// as the system that brings it.
package struct PhoneNumber: TextForm {
    /// A valid number.
    package static let example = "+8613800138000"
    /// That same number.
    package static let sampleNumber = PhoneNumber(unchecked: example)

    /// The plus sign and 7 to 15 digits.
    package let number: String

    private init(unchecked number: String) {
        self.number = number
    }

    /// Reads the plus sign and 7 to 15 digits, of which the first is not 0, as the country writes them.
    ///
    /// - Parameter text: The number without spaces or hyphens.
    /// - Throws: ``Malformed`` for anything else; the sentence does not repeat the number, but names the likely one
    ///   where it is another.
    package init(parsing text: String) throws(Malformed) {
        try self.init(form: text)
        try Self.examine(text)
    }

    /// Reads the form alone: a number on record stays readable when the country's numbers change.
    private init(form text: String) throws(Malformed) {
        let digits = text.utf8.dropFirst()
        guard text.utf8.first == UInt8(ascii: "+"), (7...15).contains(digits.count),
            digits.first != UInt8(ascii: "0"),
            digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else {
            throw Malformed(
                "This is not a telephone number: write a plus sign, the country code and the number, "
                    + "7 to 15 digits without spaces, as \(Self.example)."
            )
        }
        self.init(unchecked: text)
    }

    /// The number.
    package var description: String { number }

    private static func examine(_ text: String) throws(Malformed) {
        var guess = [CChar](repeating: 0, count: CPHONENUMBER_CAPACITY)
        var code: Int32 = 0
        var digits: Int32 = 0
        let verdict = Int(cphonenumber_examine(text, &guess, &code, &digits))
        let reason: String
        switch verdict {
        case CPHONENUMBER_POSSIBLE: return
        case CPHONENUMBER_UNKNOWN_COUNTRY:
            reason = "has no country code in use after its plus sign: China has 86, as \(example)."
        case CPHONENUMBER_TOO_SHORT: reason = "is too short\(length(digits, after: code))."
        case CPHONENUMBER_TOO_LONG: reason = "is too long\(length(digits, after: code))."
        case CPHONENUMBER_DIALLED_WITHIN:
            reason =
                "holds digits that are dialled only within the country, such as the 0 before an "
                + "area code: leave them out after +\(code)."
        default: reason = "has a length that no number after +\(code) has: count its digits."
        }
        let likely = String(
            decoding: guess.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)),
            as: UTF8.self
        )
        throw Malformed(
            "This telephone number \(reason)" + (likely.isEmpty ? "" : " Probably it is \(likely).")
        )
    }

    private static func length(_ digits: Int32, after code: Int32) -> String {
        switch (digits, code) {
        case (_, 0): ""
        case (0, _): " for a number after +\(code): count its digits"
        default: ": numbers that begin so have \(digits) digits after +\(code)"
        }
    }
}

extension PhoneNumber: TextValue {
    /// Reads a number on record by its form alone.
    package init?(postgresText: String) {
        do throws(Malformed) {
            try self.init(form: postgresText)
        } catch {
            return nil
        }
    }
}
