import Core
import Fees
import Model
import Postgres
import TransparencyLog

/// Ends a signed contract before its last day, with the reason and the finding of fault.
///
/// Open for a case that has ended too: what is left over is cleared away. Whoever has left for the work,
/// and is not at fault, gets back what was paid for the months that are not served.
struct TerminateContract: ChangingAction {
    typealias Subject = Contract
    static let permission = Permission.contractsApprove
    static let help = [
        "ended_on": "The last day on which it bound; not in the future.",
        "end_reason": "Why it ended; other is explained in the finding.",
        "fault": "Whose fault it was found to be; undecided while nobody can say.",
        "finding": "How the fault was found, with the evidence; it is sealed.",
    ]

    let endedOn: CalendarDate
    let endReason: ContractEnding
    let fault: FaultFinding
    let finding: LongText

    /// What whoever ends it is told to see paid back.
    struct Reply: Codable, Sendable {
        /// The fee lines that are refunded now; nil where the end asks for no refund.
        let refundsOpened: [ID<FeeLine>]?
    }

    func perform(
        on record: Contract.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let contract = try ContractRow(record)
        let next = try contract.state.after("terminate")
        try context.requireNotInFuture("ended_on", endedOn, in: contract.zone(in: tx))
        guard contract.signedOn.map({ $0 <= endedOn }) ?? false else {
            throw CommonRefusal.unfit.refusal(
                "ended_on is \(endedOn); it was signed on "
                    + "\(contract.signedOn?.description ?? "no day"): the end is not before it."
            )
        }
        try tx.update(
            record,
            [.state(next), .endedOn(endedOn), .endReason(endReason), .fault(fault)]
        )
        try tx.letGo(of: record, because: "The contract ended before its last day.", with: context)
        try contract.openNoticeOfEnd(on: endedOn, because: endReason, in: &tx, with: context)
        var opened: [ID<FeeLine>]?
        if let caseFile = contract.caseFile, contract.kind.bindsAgencyAndWorker,
            fault.clearsWorker, try tx.hasLeftAndNotCompleted(caseFile)
        {
            opened = try FeeRefunds.open(
                of: caseFile,
                because: .earlyEnd,
                since: endedOn,
                in: &tx,
                with: context
            )
        }
        let reply = Reply(refundsOpened: opened)
        return Recorded(
            as: "contract.terminated",
            state: next,
            facts: try JSON(encoding: reply).object ?? [:],
            reply: reply
        )
    }
}

extension WriteTransaction {
    /// Whether the worker of a case departed and did not work to the end.
    borrowing func hasLeftAndNotCompleted(_ caseFile: ID<CaseFile>) throws -> Bool {
        try value(
            """
            SELECT count(*) > 0 AND count(*) FILTER (WHERE end_reason = 'completed') = 0
            FROM departure WHERE case_id = \(caseFile)
            """,
            as: Bool.self
        ) ?? false
    }
}
