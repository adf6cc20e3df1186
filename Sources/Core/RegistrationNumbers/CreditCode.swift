/// A Chinese unified social credit code: 18 characters of GB 32100-2015.
///
/// One character for the registering department, one for the kind of body, six digits of place,
/// nine of the body's own code, and a check character modulo 31.
package struct CreditCode: TextValue {
    /// A valid code.
    package static let example = "91350100M000100Y43"

    /// The 18 characters.
    package let code: String

    /// Reads the 18 characters and holds them against the check character.
    ///
    /// - Parameter text: The code; spaces and hyphens do not count, nor does the case of letters.
    /// - Throws: ``Malformed`` where the form or the check character is wrong.
    package init(parsing text: String) throws(Malformed) {
        code = PrintedNumber.bare(text)
        let values = code.compactMap(Self.alphabet.firstIndex(of:))
        guard code.count == 18, values.count == 18, values[0] != 0,
            values[2..<8].allSatisfy({ $0 < 10 })
        else {
            throw Malformed(
                "This is not a unified social credit code: it has 18 digits and capital letters "
                    + "(without I, O, S, V and Z), the first not 0, the third to the eighth digits, "
                    + "as \(Self.example)."
            )
        }
        var sum = 0
        var weight = 1
        for value in values.dropLast() {
            sum += value * weight
            weight = weight * 3 % 31
        }
        let expected = (31 - sum % 31) % 31
        guard values[17] == expected else {
            throw Malformed(
                "This unified social credit code has a slip in it: with its first 17 characters the "
                    + "check character at the end is \(Self.alphabet[expected]), "
                    + "not \(Self.alphabet[values[17]])."
            )
        }
    }

    /// The 18 characters.
    package var description: String { code }

    /// The six digits of the place of registration (GB/T 2260).
    package var areaCode: String { String(code.dropFirst(2).prefix(6)) }

    private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
}
