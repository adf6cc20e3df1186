import Core
import Foundation
import Model
import Postgres
import TransparencyLog

/// One of the two approvers has held the record against the Committee's letter.
struct ApproveApproval: BySecondPerson {
    typealias Subject = CommitteeApproval
    static let permission = Permission.screeningReview
    static let verb = "approve"

    static func first(_ row: CommitteeApproval.Record) -> UUID? { row.madeBy }

    func perform(
        on row: CommitteeApproval.Record,
        to next: CommitteeApprovalState,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let approver = context.caller.human
        guard row.firstApprover != approver else {
            throw CommonRefusal.samePerson.refusal("You are the first approver already.")
        }
        if next == .seconded {
            try tx.update(row, [.state(next), .firstApprover(approver)])
        } else {
            try tx.update(row, [.state(next), .secondApprover(approver)])
        }
        return Recorded(as: "committee-approval.approved", state: next)
    }
}

/// Ends a determination: the Committee took it back, or the record was wrong.
struct WithdrawApproval: ChangingAction {
    typealias Subject = CommitteeApproval
    static let permission = Permission.screeningReview
    static let help = ["reason": "Why it no longer stands."]

    let reason: ShortText

    func perform(
        on committeeApproval: CommitteeApproval.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try committeeApproval.state.after("withdraw")
        try tx.update(committeeApproval, [.state(next)])
        return Recorded(as: "committee-approval.withdrawn", state: next)
    }
}
