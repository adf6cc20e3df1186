import Core
import Model
import Postgres

/// Changes a draft of a template. Nobody who had a hand in it can publish it.
struct AmendTemplate: ChangingAction {
    typealias Subject = ContractTemplate
    static let permission = Permission.contractsDraft
    static let help = [
        "languages": "All languages anew; the draft's are kept when not given.",
        "clauses": "All clauses anew.",
    ]
    static let unsaid: [any CodingKey] = [CodingKeys.clauses]

    let languages: [Language]?
    let clauses: [Clause]?

    func perform(
        on template: ContractTemplate.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try template.state.after("amend")
        guard languages != nil || clauses != nil, languages?.isEmpty != true else {
            throw CommonRefusal.unfit.refusal("Give the clauses, or the languages, anew.")
        }
        let known = try template.wording
        guard
            languages ?? template.languages != template.languages
                || clauses ?? known != known
        else { throw CommonRefusal.unfit.refusal("All of this stands in the draft already.") }
        try clauses?.requireOneAmountEach()
        try tx.update(
            template,
            [
                .languages(languages ?? template.languages), .clauses(clauses ?? known),
                .madeBy(context.caller.human),
                .earlierMakers((template.earlierMakers ?? []) + [template.madeBy]),
            ]
        )
        return Recorded(as: "contract-template.amended", state: next)
    }
}
