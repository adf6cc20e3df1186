import Core
import Model
import Postgres
import TransparencyLog

/// Shows each promise of the cooperation contract beside what this contract says of it, then all
/// contracts of the placement in one table, and for a next version what it changes.
struct CompareContract: ItemQuery {
    typealias Subject = Contract
    static let permission = Permission.contractsRead

    func answer(
        on id: ID<Contract>,
        in tx: borrowing ReadTransaction,
        with context: ActionContext
    ) throws -> JSON {
        let contract = try ContractRow.find(id, in: tx)
        let facts = try LinkedContracts(around: contract, in: tx)
        guard let cooperation = facts.cooperation(of: contract) else {
            throw CommonRefusal.unfit.refusal(
                "A cooperation contract is what the others are compared with."
            )
        }
        let rows = ClauseComparison.rows(promises: cooperation.clauses, this: contract.clauses)
        let trio = facts.trio
        var answer: [String: JSON] = [
            "contract_id": .text("\(id)"), "cooperation_id": .text("\(cooperation.id)"),
            "clauses": .array(rows.map(\.json)), "table": trio.table,
        ]
        answer["agency_contract_id"] = trio.agency.map { .text("\($0.id)") }
        answer["employment_id"] = trio.employment.map { .text("\($0.id)") }
        answer["changes"] = try contract.changes(in: tx).map { .array($0.map(\.json)) }
        return .object(answer)
    }
}
