import Core
import Foundation
import Model
import Postgres
import TransparencyLog

/// One of the two approvers has held the record against the Committee's letter.
struct ApproveApproval: Action {
    typealias Subject = CommitteeApproval
    static let permission = Permission.screeningReview

    func perform(
        on id: ID<CommitteeApproval>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let row = try ApprovalRow.find(id, in: tx)
        let next = try row.state.after("approve")
        let approver = context.caller.human
        var report = RuleReport(step: "committee-approval.approve", on: context.today)
        report.check(MakerIsNotApprover.self, .init(maker: row.maker, approver: approver))
        try report.require()
        guard row.firstApprover != approver else {
            throw CommonRefusal.samePerson.refusal("You are the first approver already.")
        }
        if next == .seconded {
            try tx.update(id, [.state(next), .firstApprover(approver)])
        } else {
            try tx.update(id, [.state(next), .secondApprover(approver)])
        }
        return Recorded(as: "committee-approval.approved", state: next, report: report)
    }
}

/// Ends a determination: the Committee took it back, or the record was wrong.
struct WithdrawApproval: Action {
    typealias Subject = CommitteeApproval
    static let permission = Permission.screeningReview
    static let help = ["reason": "Why it no longer stands."]

    let reason: ShortText

    func perform(
        on id: ID<CommitteeApproval>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try ApprovalRow.find(id, in: tx).state.after("withdraw")
        try tx.update(id, [.state(next)])
        return Recorded(
            as: "committee-approval.withdrawn",
            state: next,
            facts: ["reason": .text(reason.text)]
        )
    }
}

/// A determination as the actions on it read it.
struct ApprovalRow: RowDecodable {
    let state: CommitteeApprovalState
    let maker: UUID
    let firstApprover: UUID?

    init(row: borrowing Row) throws(RowError) {
        state = try row["state"]
        maker = try row["made_by"]
        firstApprover = try row["first_approver"]
    }

    static func find(
        _ id: ID<CommitteeApproval>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> ApprovalRow {
        let row: ApprovalRow? = try tx.first(
            "SELECT state, made_by, first_approver FROM committee_approval WHERE id = \(id)"
        )
        guard let row else { throw CommonRefusal.missing.refusal("No approval is \(id).") }
        return row
    }
}
