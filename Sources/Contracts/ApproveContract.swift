import Casework
import Ledger
import Postgres

/// Approves a draft: from now on its words are frozen. Never by whoever made it.
struct ApproveContract: Action {
    typealias Subject = Contract
    static let permission = Permission.contractsApprove

    func perform(
        on id: ID<Contract>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let contract = try ContractRow.find(id, in: tx)
        let next = try contract.state.after("approve")
        let facts = try LinkedContracts(around: contract, in: tx)
        let human = present.caller.human
        let report = ContractStep.approve.report(on: facts, by: human, as: present.today)
        try report.demand()
        try tx.update(id, ["state": next, "approved_by": human])
        let comparison = JSON.array(facts.compared.flatMap(\.rows).map(\.json))
        return Recorded(
            as: "contract.approved",
            about: contract.person,
            in: contract.caseFile,
            state: next,
            facts: ["comparison": comparison],
            report: report,
            reply: ["comparison": comparison]
        )
    }
}
