import Casework
import Ledger
import Postgres

/// Lets a rejection stand after an appeal; somebody else than whoever decided it looks.
struct UpholdRejection: Action {
    typealias Subject = Rejection
    static let permission = Permission.applicantsDecide
    static let help = ["answer": "What the second look found; the person is told."]

    let answer: Prose

    func perform(
        on id: ID<Rejection>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let row = try RejectionRow.find(id, in: tx)
        let next = try row.state.after("uphold")
        let report = try row.secondLook(step: "rejection.uphold", at: present)
        try tx.answer(row, as: next, at: present)
        return Recorded(
            as: "rejection.upheld",
            about: row.person,
            state: next,
            facts: ["answer": .text(answer.text)],
            report: report
        )
    }
}

extension RejectionRow {
    /// Four eyes: the person who turned somebody down does not judge the appeal.
    func secondLook(step: String, at present: Present) throws -> RuleReport {
        var report = RuleReport(step: step, on: present.today)
        report.check(
            MakerIsNotApprover.self,
            .init(maker: decidedBy, approver: present.caller.human)
        )
        try report.demand()
        return report
    }
}

extension WriteTransaction {
    /// Notes who answered an appeal, and settles what was due.
    mutating func answer(
        _ row: RejectionRow,
        as state: RejectionState,
        at present: Present
    ) throws {
        try update(
            row.id,
            [
                "state": state, "answered_by": present.caller.human,
                "answered_on": present.today,
            ]
        )
        try settle(ApplicantDuty.answering, of: row.id, at: present)
        try drop(ApplicantDuty.explaining, of: row.id, at: present)
    }
}
