import Core
import Model
import Postgres

/// Changes a draft. Nobody who had a hand in it can approve it.
struct AmendContract: ChangingAction {
    typealias Subject = Contract
    static let permission = Permission.contractsDraft
    static let help = [
        "clauses": "All clauses anew; the draft's are kept when not given.",
        "languages": "All languages anew.",
        "begins_on": "Its first day.",
        "ends_on": "Its last day.",
    ]
    static let unsaid: [any CodingKey] = [CodingKeys.clauses]

    let clauses: [Clause]?
    let languages: [Language]?
    let beginsOn: CalendarDate?
    let endsOn: CalendarDate?

    func perform(
        on record: Contract.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let contract = try ContractRow(record)
        let next = try contract.state.after("amend")
        try contract.requireOpenCase(in: tx)
        // Whoever amends becomes the maker: an empty amendment would only change who may approve.
        guard clauses != nil || languages != nil || beginsOn != nil || endsOn != nil else {
            throw CommonRefusal.unfit.refusal("Nothing to amend was given.")
        }
        guard languages?.isEmpty != true else {
            throw CommonRefusal.unfit.refusal("A contract is in one language at least.")
        }
        guard
            clauses ?? contract.clauses != contract.clauses
                || languages ?? contract.languages != contract.languages
                || beginsOn ?? contract.beginsOn != contract.beginsOn
                || endsOn ?? contract.endsOn != contract.endsOn
        else { throw CommonRefusal.unfit.refusal("All of this stands in the draft already.") }
        try clauses?.requireOneAmountEach()
        try tx.write(
            "contract",
            """
            UPDATE contract SET clauses = coalesce(\(clauses)::jsonb, clauses),
                languages = coalesce(\(languages)::text[], languages),
                begins_on = coalesce(\(beginsOn)::date, begins_on),
                ends_on = coalesce(\(endsOn)::date, ends_on), made_by = \(context.caller.human),
                earlier_makers = array_append(earlier_makers, made_by), state = \(next)
            WHERE id = \(record.id)
            """
        )
        return Recorded(as: "contract.amended", state: next)
    }
}
