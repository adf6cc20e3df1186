import Casework
import Ledger
import Postgres

/// Records one party's signature; the last one makes the contract signed and starts the filing clock.
struct SignContract: Action {
    typealias Subject = Contract
    static let permission = Permission.contractsSign
    static let help = [
        "party": "Who signs: each contract has two parties of worker, agency and employer.",
        "witness": "Who saw it being signed.",
    ]

    let party: ContractParty
    let witness: Line

    func perform(
        on id: ID<Contract>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let contract = try ContractRow.find(id, in: tx)
        _ = try contract.state.after("sign")
        let signedBy = try signatures(on: contract)
        let isLast = Set(signedBy) == contract.kind.parties
        let next = try contract.state.after("sign", to: isLast ? .signed : .signedByOne)
        let facts = try LinkedContracts(around: contract, in: tx)
        let report = ContractStep.sign.report(
            on: facts,
            by: present.caller.human,
            signing: party,
            as: present.today
        )
        try report.demand()
        let due =
            isLast && contract.kind.bindsAgencyAndWorker
            ? FiledInTime.deadline.due(
                after: present.today,
                in: Present.zone,
                calendar: FiledInTime.calendar
            ) : nil
        try tx.update(
            id,
            [
                "state": next, "signed_by": signedBy, "signed_on": isLast ? present.today : nil,
                "filing_due": due?.instant,
            ]
        )
        var reply: [String: JSON] = [:]
        reply["filing_due"] = due.map { .text("\($0.date)") }
        reply["filing_basis"] = due.map { .text($0.basis) }
        return Recorded(
            as: isLast ? "contract.signed" : "contract.signed-by-one",
            about: contract.person,
            in: contract.caseFile,
            state: next,
            facts: ["party": .text(party.rawValue), "witness": .text(witness.text)],
            report: report,
            reply: reply
        )
    }

    private func signatures(on contract: ContractRow) throws(Refusal) -> [ContractParty] {
        guard contract.kind.parties.contains(party) else {
            let parties = contract.kind.parties.map(\.rawValue).sorted().joined(separator: " and ")
            throw CommonRefusal.unfit.refusal("The \(contract.words) is signed by \(parties).")
        }
        guard !contract.signedBy.contains(party) else {
            throw CommonRefusal.duplicate.refusal("The \(party.rawValue) has signed already.")
        }
        return contract.signedBy + [party]
    }
}
