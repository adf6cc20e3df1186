import Core
import Model
import Postgres
import TransparencyLog

/// Starts the next edition of a published template as a draft.
struct ReviseTemplate: ChangingAction {
    typealias Subject = ContractTemplate
    static let permission = Permission.contractsDraft

    /// What whoever revises it is told of the next edition.
    struct Reply: Codable, Sendable {
        let successorTemplateId: ID<ContractTemplate>
        let edition: Int
    }

    func perform(
        on template: ContractTemplate.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try template.state.after("revise")
        let successor = context.newID(ContractTemplate.self)
        try tx.update(template, [])
        try tx.insert(
            successor,
            [
                .name(template.name), .kind(template.kind), .regime(template.regime),
                .destination(template.destination), .languages(template.languages),
                .clauses(template.clauses),
                .edition(template.edition + 1), .supersedes(template.id),
                .madeBy(context.caller.human),
                .state(TemplateState.draft),
            ]
        )
        return Recorded(
            as: "contract-template.revised",
            state: next,
            facts: ["successor_template_id": .text("\(successor)")],
            reply: Reply(successorTemplateId: successor, edition: template.edition + 1)
        )
    }
}
