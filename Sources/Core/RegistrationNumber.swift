/// The number under which a country registers an employer.
package enum RegistrationNumber {
    /// The number in the form in which it is kept: check digits proved where the country has any.
    package static func checked(_ number: ShortText, in country: Country) throws(Refusal) -> String
    {
        do throws(Malformed) {
            return switch country {
            case .cn: try CreditCode(parsing: number.text).code
            case .jp: try JapaneseCorporateNumber(parsing: number.text).number
            case .kr: try KoreanBusinessNumber(parsing: number.text).number
            default: number.text
            }
        } catch {
            throw CommonRefusal.unfit.refusal(error.sentence)
        }
    }
}
