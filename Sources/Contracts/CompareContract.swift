import Casework
import Ledger
import Postgres

/// Shows each promise of the cooperation contract beside what this contract says of it.
struct CompareContract: Inquiry {
    typealias Subject = Contract
    static let permission = Permission.contractsRead

    func answer(
        on id: ID<Contract>,
        in tx: borrowing ReadTransaction,
        at present: Present
    ) throws -> JSON {
        let contract = try ContractRow.find(id, in: tx)
        guard let cooperation = contract.cooperation else {
            throw CommonRefusal.unfit.refusal(
                "A cooperation contract is what the others are compared with."
            )
        }
        let rows = try ClauseComparison.rows(
            cooperation: ContractRow.find(cooperation, in: tx).clauses,
            this: contract.clauses
        )
        return [
            "contract_id": .text("\(id)"), "cooperation_id": .text("\(cooperation)"),
            "clauses": .array(rows.map(\.json)),
        ]
    }
}
