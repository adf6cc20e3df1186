import Casework
import Ledger
import Postgres

/// Ends a signed contract before its last day, with the reason and the finding of fault.
///
/// Open for a case that has ended too: what is left over is cleared away.
struct TerminateContract: Action {
    typealias Subject = Contract
    static let permission = Permission.contractsApprove
    static let help = [
        "ended_on": "The last day on which it bound; not in the future.",
        "reason": "Why it ended; other is explained in the finding.",
        "fault": "Whose fault it was found to be; undecided while nobody can say.",
        "finding": "How the fault was found, with the evidence; it is sealed.",
    ]

    let endedOn: CalendarDate
    let reason: ContractEnding
    let fault: FaultFinding
    let finding: Prose

    func perform(
        on id: ID<Contract>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let contract = try ContractRow.find(id, in: tx)
        let next = try contract.state.after("terminate")
        guard endedOn <= present.today, contract.signedOn.map({ $0 <= endedOn }) ?? false else {
            throw CommonRefusal.unfit.refusal(
                "ended_on is \(endedOn); it was signed on "
                    + "\(contract.signedOn?.description ?? "no day"), and today is "
                    + "\(present.today): the end lies between the two."
            )
        }
        try tx.update(
            id,
            ["state": next, "ended_on": endedOn, "end_reason": reason, "fault": fault]
        )
        for duty in ContractDuty.ofOneContract { try tx.drop(duty, of: id, at: present) }
        return Recorded(
            as: "contract.terminated",
            about: contract.person,
            in: contract.caseFile,
            state: next,
            facts: [
                "ended_on": .text("\(endedOn)"), "reason": .text(reason.rawValue),
                "fault": .text(fault.rawValue), "finding": .text(finding.text),
            ]
        )
    }
}
