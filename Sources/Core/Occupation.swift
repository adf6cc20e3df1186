/// An occupation by its four-digit unit group of ISCO-08.
///
/// The form is checked, not whether the unit group exists: national lists add groups of their own.
package struct Occupation: TextForm {
    /// A valid code: concrete placers and finishers.
    package static let example = "7114"
    /// That same occupation.
    package static let sampleUnit = Occupation(unchecked: example)

    /// The four digits.
    package let code: String

    private init(unchecked code: String) {
        self.code = code
    }

    /// Reads four digits.
    ///
    /// - Parameter text: The code.
    /// - Throws: ``Malformed`` for anything else.
    package init(parsing text: String) throws(Malformed) {
        var scanner = TextScanner(text)
        guard scanner.number(digits: 4) != nil, scanner.isAtEnd else {
            throw Malformed(
                "\(text.quoted) is not an occupation: write the four digits of ISCO-08, "
                    + "as \(Self.example) for concrete placers."
            )
        }
        self.init(unchecked: text)
    }

    /// The four digits.
    package var description: String { code }

    /// The first digit: 0 for armed forces, 1 to 9 by skill.
    package var majorGroup: Int { code.first?.wholeNumberValue ?? 0 }

    /// What ISCO-08 calls the major group.
    package var majorGroupName: String { Self.majorGroupNames[majorGroup] }

    private static let majorGroupNames = [
        "Armed forces occupations",
        "Managers",
        "Professionals",
        "Technicians and associate professionals",
        "Clerical support workers",
        "Service and sales workers",
        "Skilled agricultural, forestry and fishery workers",
        "Craft and related trades workers",
        "Plant and machine operators, and assemblers",
        "Elementary occupations",
    ]
}
