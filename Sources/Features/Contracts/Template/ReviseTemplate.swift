import Core
import Model
import Postgres
import TransparencyLog

/// Starts the next edition of a published template as a draft.
struct ReviseTemplate: Action {
    typealias Subject = ContractTemplate
    static let permission = Permission.contractsDraft

    func perform(
        on id: ID<ContractTemplate>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let template = try TemplateRow.find(id, in: tx)
        let next = try template.state.after("revise")
        let successor = context.newID(ContractTemplate.self)
        try tx.update(id, [])
        try tx.insert(
            successor,
            [
                .name(template.name), .kind(template.kind), .destination(template.destination),
                .languages(template.languages), .clauses(template.clauses),
                .edition(template.edition + 1), .supersedes(id), .madeBy(context.caller.human),
                .state(TemplateState.draft),
            ]
        )
        return Recorded(
            as: "contract-template.revised",
            state: next,
            facts: ["successor_id": .text("\(successor)")],
            reply: [
                "successor_id": .text("\(successor)"),
                "edition": .integer(Int64(template.edition + 1)),
            ]
        )
    }
}
