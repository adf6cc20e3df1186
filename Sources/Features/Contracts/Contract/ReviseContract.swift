import Core
import Model
import Postgres
import TransparencyLog

/// Starts the next version of a signed contract (R-CN-018).
///
/// The signed one stays in force, word for word, until the parties have signed the next: that one is
/// approved, disclosed, signed by the worker and filed like a new contract.
struct ReviseContract: ChangingAction {
    typealias Subject = Contract
    static let permission = Permission.contractsDraft
    static let help = [
        "revision_reason": "Why the contract is amended.",
        "clauses": "All clauses of the next version; those in force when not given.",
        "languages": "Its languages; those in force when not given.",
        "begins_on": "Its first day.",
        "ends_on": "Its last day.",
    ]
    static let unsaid: [any CodingKey] = [CodingKeys.clauses]

    let revisionReason: LongText
    let clauses: [Clause]?
    let languages: [Language]?
    let beginsOn: CalendarDate?
    let endsOn: CalendarDate?

    /// What whoever revises it is told of the next version.
    struct Reply: Codable, Sendable {
        let successorId: ID<Contract>
        let edition: Int
    }

    func perform(
        on record: Contract.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let contract = try ContractRow(record)
        let next = try contract.state.after("revise")
        try contract.requireOpenCase(in: tx)
        try refuseSecond(of: record.id, in: tx)
        guard languages?.isEmpty != true else {
            throw CommonRefusal.unfit.refusal("A contract is in one language at least.")
        }
        try clauses?.requireOneAmountEach()
        let successor = context.newID(Contract.self)
        try tx.update(record, [])
        try tx.insert(
            successor,
            [
                .kind(record.kind), .employer(record.employer),
                .caseFile(record.caseFile), .person(record.person),
                .cooperation(record.cooperation), .project(record.project),
                .template(record.template),
                .edition(record.edition + 1), .supersedes(record.id),
                .revisionReason(revisionReason), .languages(languages ?? record.languages),
                .beginsOn(beginsOn ?? record.beginsOn), .endsOn(endsOn ?? record.endsOn),
                .clauses(clauses ?? contract.clauses), .madeBy(context.caller.human),
                .state(ContractState.draft),
            ]
        )
        return Recorded(
            as: "contract.revised",
            state: next,
            facts: ["successor_id": .text("\(successor)")],
            reply: Reply(successorId: successor, edition: contract.edition + 1)
        )
    }

    /// Names the next version that is under way; the database's index holds the line for races.
    private func refuseSecond(of id: ID<Contract>, in tx: borrowing WriteTransaction) throws {
        let other = try tx.value(
            "SELECT id FROM contract WHERE supersedes_id = \(id) AND state <> 'void'",
            as: ID<Contract>.self
        )
        guard let other else { return }
        throw CommonRefusal.duplicate.refusal(
            "Its next version is \(other): go on with that one, or give it up."
        )
    }
}
