import Core
import Model
import Postgres

/// Shows each promise of the cooperation contract beside what this contract says of it, then all
/// contracts of the placement in one table, and for a next version what it changes.
struct CompareContract: ItemQuery {
    typealias Subject = Contract
    static let permission = Permission.contractsRead

    func answer(
        on id: ID<Contract>,
        in tx: borrowing ReadTransaction,
        with context: ActionContext
    ) throws -> ContractComparison {
        let contract = try ContractRow.find(id, in: tx)
        let facts = try LinkedContracts(around: contract, in: tx)
        guard let cooperation = facts.cooperation(of: contract) else {
            throw CommonRefusal.unfit.refusal(
                contract.project == nil
                    ? "A cooperation contract is what the others are compared with."
                    : "A contracted project has no cooperation contract to compare with."
            )
        }
        let rows = ClauseComparison.rows(promises: cooperation.clauses, this: contract.clauses)
        let trio = facts.trio
        return ContractComparison(
            contractId: id,
            cooperationId: cooperation.id,
            agencyContractId: trio.agency?.id,
            employmentId: trio.employment?.id,
            clauses: rows.map(ComparedClause.init),
            table: trio.table,
            changedClauses: try contract.changes(in: tx)?.map(ComparedClause.init)
        )
    }
}
