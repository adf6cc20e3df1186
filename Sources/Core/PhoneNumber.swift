/// A telephone number in the international form of ITU-T E.164: `+`, country code, number.
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

    /// Reads the plus sign and 7 to 15 digits, of which the first is not 0.
    ///
    /// - Parameter text: The number without spaces or hyphens.
    /// - Throws: ``Malformed`` for anything else; the sentence does not repeat the number.
    package init(parsing text: String) throws(Malformed) {
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
}
