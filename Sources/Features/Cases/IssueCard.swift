import Core
import Model
import People
import Postgres

/// Hands the worker the card with the hotlines, and notes the consent to the use of personal data.
struct IssueCard: ChangingAction {
    typealias Subject = CaseFile
    static let permission = Permission.casesOpen
    static let help = [
        "hotline_card_language": "The language of the card; the person must read it.",
        "data_consent": "Whether the person has agreed to the use of personal data; must be true.",
    ]

    let hotlineCardLanguage: Language
    let dataConsent: Bool

    func perform(
        on file: CaseFile.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try file.state.after("issue-card")
        guard dataConsent else {
            throw CommonRefusal.unfit.refusal(
                "Without the person's consent the case cannot go on: data_consent must be true."
            )
        }
        try tx.known(file.person).requireReads(hotlineCardLanguage)
        try tx.update(
            file,
            [
                .hotlineCardOn(context.today), .hotlineCardLanguage(hotlineCardLanguage),
                // The day of the first consent counts.
                .dataConsentOn(file.dataConsentOn ?? context.today),
            ]
        )
        return Recorded(as: "case.card-issued", state: next)
    }
}
