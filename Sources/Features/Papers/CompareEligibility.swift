import Core
import Model
import People
import Postgres
import TransparencyLog

/// Holds a certificate against the passport: after a new passport, after a correction, or for the first time
/// where the visa was recorded as issued.
struct CompareEligibility: ChangingAction {
    typealias Subject = Visa
    typealias Reply = EligibilityDifferences
    static let permission = Permission.papersManage
    static let unsaid: [any CodingKey] = [CodingKeys.passportNumber]
    static let help = EligibilityHolder.help

    let familyName: RomanisedName
    let givenName: RomanisedName?
    let birthDate: BirthDate
    let sex: Sex
    let nationality: Country
    let passportNumber: ShortText

    func perform(
        on visa: Visa.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try visa.state.after("compare")
        let holder = EligibilityHolder(
            familyName: familyName,
            givenName: givenName,
            birthDate: birthDate,
            sex: sex,
            nationality: nationality,
            passportNumber: passportNumber
        )
        let (passport, differs) = try holder.compare(with: visa.person, with: context, in: tx)
        try tx.update(visa, [.eligibilityPassport(passport), .eligibilityDiffers(differs)])
        return Recorded(
            as: "visa.compared",
            state: next,
            facts: ["eligibility_differs": .array(differs.map { .text($0) })],
            reply: EligibilityDifferences(eligibilityDiffers: differs)
        )
    }
}
