import Casework
import Foundation
import Ledger
import Postgres

/// A second person finds that what is there is not what the resolutions forbid.
struct ClearDprkReview: Action {
    typealias Subject = DprkReview
    static let permission = Permission.screeningReview
    static let help = ["reason": "What was examined, and why it is lawful."]

    let reason: Line

    func perform(
        on id: ID<DprkReview>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        try DprkDecision(verb: "clear", reason: reason).take(on: id, in: &tx, at: present)
    }
}

/// A second person finds that the resolutions forbid it.
struct ConfirmDprkReview: Action {
    typealias Subject = DprkReview
    static let permission = Permission.screeningReview
    static let help = ["reason": "What was found."]

    let reason: Line

    func perform(
        on id: ID<DprkReview>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        try DprkDecision(verb: "confirm", reason: reason).take(on: id, in: &tx, at: present)
    }
}

/// What both decisions share.
private struct DprkDecision {
    let verb: String
    let reason: Line

    func take(
        on id: ID<DprkReview>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let row: DecidedRow? = try tx.first(
            "SELECT state, made_by FROM dprk_review WHERE id = \(id)"
        )
        guard let row else { throw CommonRefusal.missing.refusal("No review is \(id).") }
        let next = try row.state.after(verb)
        var report = RuleReport(step: "dprk-review.\(verb)", on: present.today)
        report.check(
            MakerIsNotApprover.self,
            .init(maker: row.maker, approver: present.caller.human)
        )
        try report.demand()
        try tx.update(
            id,
            ["state": next, "reason": reason, "decided_by": present.caller.human]
        )
        return Recorded(
            as: "dprk-review.\(next.rawValue)",
            state: next,
            facts: ["reason": .text(reason.text)],
            report: report
        )
    }
}

private struct DecidedRow: RowDecodable {
    let state: DprkReviewState
    let maker: UUID

    init(row: borrowing Row) throws(RowError) {
        state = try row["state"]
        maker = try row["made_by"]
    }
}
