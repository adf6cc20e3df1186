import Core
import Employers
import Model
import People
import Postgres
import TransparencyLog

/// Records the certificate of eligibility or the CCVI, held against the passport at once (R-VIS-002).
struct IssueEligibility: ChangingAction {
    typealias Subject = Visa
    typealias Reply = EligibilityDifferences
    static let permission = Permission.papersManage
    static let unsaid: [any CodingKey] = [CodingKeys.passportNumber]
    static let help = [
        "eligibility_issued_on": "The day of the certificate; today at the site at the latest.",
        "eligibility_until": "The last day of entry with it; three months on when not given.",
    ].merging(EligibilityHolder.help) { own, _ in own }

    let eligibilityIssuedOn: CalendarDate
    let eligibilityUntil: CalendarDate?
    let familyName: RomanisedName
    let givenName: RomanisedName?
    let birthDate: BirthDate
    let sex: Sex
    let nationality: Country
    let passportNumber: ShortText

    /// How long a certificate is good for landing; Japan's practice, to be confirmed.
    static let months = 3

    func perform(
        on visa: Visa.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try visa.state.after("issue-eligibility")
        try context.requireNotInFuture(
            "eligibility_issued_on",
            eligibilityIssuedOn,
            in: tx.zone(of: visa.caseFile)
        )
        let until = eligibilityUntil ?? eligibilityIssuedOn.adding(months: Self.months)
        guard until > eligibilityIssuedOn else {
            throw CommonRefusal.unfit.refusal(
                "The certificate would be usable until \(until), not after its day "
                    + "\(eligibilityIssuedOn)."
            )
        }
        let holder = EligibilityHolder(
            familyName: familyName,
            givenName: givenName,
            birthDate: birthDate,
            sex: sex,
            nationality: nationality,
            passportNumber: passportNumber
        )
        let (passport, differs) = try holder.compare(with: visa.person, with: context, in: tx)
        try tx.update(
            visa,
            [
                .eligibilityIssuedOn(eligibilityIssuedOn), .eligibilityUntil(until),
                .eligibilityPassport(passport), .eligibilityDiffers(differs), .state(next),
            ]
        )
        try tx.open(
            PapersFeature.eligibilityUse,
            of: visa.place,
            by: until,
            because: "The certificate of \(eligibilityIssuedOn) is usable until \(until).",
            in: tx.zone(of: visa.caseFile),
            with: context
        )
        return Recorded(
            as: "visa.eligibility-issued",
            state: next,
            facts: ["eligibility_differs": .array(differs.map { .text($0) })],
            reply: EligibilityDifferences(eligibilityDiffers: differs)
        )
    }
}
