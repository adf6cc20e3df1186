import Core

/// The county of a household registration by its six digits of GB/T 2260.
///
/// The province in front is checked, not the county behind it: county codes change each year, and a
/// registration book may show one that has been merged since.
package struct HukouCode: TextValue {
    /// A valid code: Yanji, in Jilin.
    package static let example = "222401"

    /// The six digits.
    package let code: String

    /// Reads six digits that begin with a province.
    ///
    /// - Parameter text: The code.
    /// - Throws: ``Malformed`` where the form differs or no province has these digits.
    package init(parsing text: String) throws(Malformed) {
        guard text.utf8.count == 6, text.allSatisfy({ $0.isASCII && $0.isNumber }) else {
            throw Malformed(
                "This is not a code of GB/T 2260: write the six digits of the county, as "
                    + "\(Self.example) for Yanji."
            )
        }
        guard Self.provinces.contains(String(text.prefix(2))) else {
            throw Malformed(
                "No province has the code \(text.prefix(2)): the first two digits are the "
                    + "province's, as 22 for Jilin."
            )
        }
        code = text
    }

    /// The six digits.
    package var description: String { code }

    /// GB/T 2260: the first two digits of every province, autonomous region and municipality.
    private static let provinces: Set<String> = [
        "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
        "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64",
        "65", "71", "81", "82",
    ]
}
