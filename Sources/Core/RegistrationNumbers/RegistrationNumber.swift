/// The number under which a country registers an employer.
package enum RegistrationNumber {
    /// The number in the form in which it is kept: check digits proved where the country has any, without spaces and
    /// hyphens, so that one employer is not two by the way its number was typed.
    ///
    /// - Parameters:
    ///   - number: The number as it was typed.
    ///   - country: The country that gave it.
    /// - Returns: The number as it is kept.
    /// - Throws: A refusal with what is wrong with the number.
    package static func checked(_ number: ShortText, in country: Country) throws(Refusal) -> String
    {
        do throws(Malformed) {
            return try read(number.text, in: country)
        } catch {
            throw CommonRefusal.unfit.refusal(error.sentence)
        }
    }

    private static func read(_ text: String, in country: Country) throws(Malformed) -> String {
        let bare = PrintedNumber.bare(text)
        switch country {
        case .cn: return try CreditCode(parsing: text).code
        case .jp: return try JapaneseCorporateNumber(parsing: text).number
        case .kr: return try KoreanBusinessNumber(parsing: text).number
        case .mn: return try MongolianRegisterNumber(parsing: text).number
        // Papers state either number; their lengths tell them apart.
        case .ru where bare.utf8.count > 12: return try RussianStateNumber(parsing: text).number
        case .ru: return try RussianTaxNumber(parsing: text).number
        default:
            guard !bare.isEmpty else {
                throw Malformed("This is not a registration number: it has no digit and no letter.")
            }
            return bare
        }
    }
}
