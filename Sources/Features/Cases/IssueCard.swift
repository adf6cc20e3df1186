import Core
import Model
import People
import Postgres
import TransparencyLog

/// Hands the worker the card with the hotlines, and notes the consent to the use of personal data.
struct IssueCard: Action {
    typealias Subject = CaseFile
    static let permission = Permission.casesOpen
    static let help = [
        "language": "The language of the card; the person must read it.",
        "data_consent": "Whether the person has agreed to the use of personal data; must be true.",
    ]

    let language: Language
    let dataConsent: Bool

    func perform(
        on id: ID<CaseFile>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let parties = try CaseParties.find(id, in: tx)
        let next = try parties.state.after("issue-card")
        guard dataConsent else {
            throw CommonRefusal.unfit.refusal(
                "Without the person's consent the case cannot go on: data_consent must be true."
            )
        }
        try PersonFacts.find(parties.person, in: tx).requireReads(language)
        try tx.update(
            id,
            [
                .hotlineCardOn(context.today), .hotlineCardLanguage(language),
                // The day of the first consent counts.
                .dataConsentOn(parties.dataConsentOn ?? context.today),
            ]
        )
        return Recorded(
            as: "case.card-issued",
            about: parties.person,
            in: id,
            state: next,
            facts: ["language": .text(language.description)]
        )
    }
}
