import Core
import Model
import Postgres
import TransparencyLog

/// Adds the next edition of an agreement's clauses; the earlier ones stay as they were.
///
/// Its last day is no clause: whoever prolongs an agreement does so as a second person.
struct AmendAgreement: ChangingAction {
    typealias Subject = Agreement
    static let permission = Permission.corridorsManage
    static let help = [
        "clauses": "All its clauses as amended, each with code and text: @file for a file.",
        "effective_from": "The first day on which they hold; not before the edition before them.",
        "source": "Where the amendment is published.",
    ]
    static let unsaid: [any CodingKey] = [CodingKeys.clauses]

    let clauses: [Strict<AgreementClause>]
    let effectiveFrom: CalendarDate
    let source: ShortText

    /// What whoever amended it is told.
    struct Reply: Codable, Sendable {
        /// Which edition of the clauses this is.
        let edition: Int
    }

    func perform(
        on agreement: Agreement.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try agreement.state.after("amend")
        try clauses.requireEachOnce()
        let before = try tx.value(
            "SELECT max(effective_from) FROM agreement_text WHERE agreement_id = \(agreement.id)",
            as: CalendarDate.self
        )
        if let before, effectiveFrom < before {
            throw CommonRefusal.unfit.refusal(
                "The edition before holds from \(before) on; this one would begin on \(effectiveFrom)."
            )
        }
        let edition = agreement.edition + 1
        try tx.keep(
            clauses,
            of: agreement.id,
            as: edition,
            from: effectiveFrom,
            source: source,
            with: context
        )
        try tx.update(agreement, [.edition(edition), .madeBy(context.caller.human)])
        return Recorded(
            as: "agreement.amended",
            state: next,
            facts: ["edition": .integer(Int64(edition))],
            reply: Reply(edition: edition)
        )
    }
}
