/// The number of an organisation in the Mongolian state register: seven digits (регистрийн дугаар, which is its
/// taxpayer number too), or the ten of its certificate (улсын бүртгэлийн дугаар), which begin with 9.
///
/// Neither has a published check digit, so the form alone is proved. A citizen's number, two Cyrillic letters and eight
/// digits, is no organisation's.
package struct MongolianRegisterNumber: TextForm {
    /// A number of the right form.
    package static let example = "2075377"

    /// The seven or ten digits.
    package let number: String

    /// Reads the digits.
    ///
    /// - Parameter text: The number; spaces and hyphens do not count.
    /// - Throws: ``Malformed`` where the form is wrong.
    package init(parsing text: String) throws(Malformed) {
        number = PrintedNumber.bare(text)
        let digits = PrintedNumber.digits(number)
        let isRegister = digits?.count == 7 && digits?.contains { $0 != 0 } == true
        guard isRegister || digits?.count == 10 && digits?.first == 9 else {
            throw Malformed(
                "This is not a Mongolian registration number: an organisation's has seven digits, as "
                    + "\(Self.example), or the ten of its certificate, which begin with 9."
            )
        }
    }

    /// The digits.
    package var description: String { number }
}
