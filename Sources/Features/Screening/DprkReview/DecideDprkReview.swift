import Core
import Employers
import Foundation
import Model
import Postgres
import TransparencyLog

/// A second person finds that what is there is not what the resolutions forbid, or that it is gone.
struct ClearDprkReview: Action {
    typealias Subject = DprkReview
    static let permission = Permission.screeningReview
    static let help = [
        "reason": "What was examined, and why it is lawful, or how it is known to be gone."
    ]

    let reason: ShortText

    func perform(
        on id: ID<DprkReview>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try DprkDecision(verb: "clear", reason: reason).take(on: id, in: &tx, with: context)
    }
}

/// A second person finds that the resolutions forbid it.
struct ConfirmDprkReview: Action {
    typealias Subject = DprkReview
    static let permission = Permission.screeningReview
    static let help = ["reason": "What was found."]

    let reason: ShortText

    func perform(
        on id: ID<DprkReview>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try DprkDecision(verb: "confirm", reason: reason).take(on: id, in: &tx, with: context)
    }
}

/// What both decisions share.
private struct DprkDecision {
    let verb: String
    let reason: ShortText

    func take(
        on id: ID<DprkReview>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let row: DecidedRow? = try tx.first(
            """
            SELECT employer_id, has_partner OR has_crew AS is_exposed, state, made_by
            FROM dprk_review WHERE id = \(id)
            """
        )
        guard let row else { throw CommonRefusal.missing.refusal("No review is \(id).") }
        let next = try row.state.after(verb)
        var report = RuleReport(step: "dprk-review.\(verb)", on: context.today)
        report.check(
            MakerIsNotApprover.self,
            .init(maker: row.maker, approver: context.caller.human)
        )
        try report.require()
        if !row.isExposed { try replace(id, row, next, in: &tx) }
        try tx.update(
            id,
            [
                .state(next), .reason(reason), .decidedBy(context.caller.human),
                .clearedAt(next == .cleared ? context.now : nil),
            ]
        )
        return Recorded(as: "dprk-review.\(next.rawValue)", state: next, report: report)
    }

    /// Agreed by two, that nothing is there takes the place of what was found before.
    private func replace(
        _ id: ID<DprkReview>,
        _ row: DecidedRow,
        _ next: DprkReviewState,
        in tx: inout WriteTransaction
    ) throws {
        guard next == .cleared else {
            throw CommonRefusal.unfit.refusal(
                "The review says that nothing is there: what is there is recorded anew, with "
                    + "homeward dprk-review record, and takes its place."
            )
        }
        try tx.write(
            "dprk_review",
            """
            UPDATE dprk_review SET state = 'superseded'
            WHERE employer_id = \(row.employer) AND id <> \(id) AND state <> 'superseded'
            """
        )
    }
}

private struct DecidedRow: RowDecodable {
    let employer: ID<Employer>
    let isExposed: Bool
    let state: DprkReviewState
    let maker: UUID

    init(row: borrowing Row) throws(RowError) {
        employer = try row["employer_id"]
        isExposed = try row["is_exposed"]
        state = try row["state"]
        maker = try row["made_by"]
    }
}
