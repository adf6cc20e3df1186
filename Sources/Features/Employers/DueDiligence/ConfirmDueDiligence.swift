import Core
import Model
import Postgres
import TransparencyLog

/// Lets a record of due diligence count, in place of the one before; twelve months begin. Whoever made it
/// does not.
struct ConfirmDueDiligence: ChangingAction {
    typealias Subject = DueDiligence
    static let permission = Permission.partnersApprove

    func perform(
        on made: DueDiligence.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try made.state.after("confirm")
        try made.employer.hold(in: tx)
        let approver = context.caller.human
        var report = try RuleReport(step: "due-diligence.confirm", on: context.today, in: tx)
        report.check(MakerIsNotApprover.self, .init(maker: made.madeBy, approver: approver))
        try report.require()
        try supersede(before: made, in: &tx)
        try tx.update(made, [.state(next), .confirmedBy(approver), .confirmedAt(context.now)])
        try tx.settle(EmployerDuties.diligenceReview, of: made.employer, with: context)
        try tx.open(
            EmployerDuties.diligenceReview,
            of: TaskPlace(made.employer),
            from: .date(made.checkedOn),
            with: context
        )
        return Recorded(
            as: "due-diligence.confirmed",
            state: next,
            facts: [
                "employer_id": .text("\(made.employer)"), "checked_on": .text("\(made.checkedOn)"),
            ],
            report: report
        )
    }

    private func supersede(
        before made: DueDiligence.Record,
        in tx: inout WriteTransaction
    ) throws {
        let counted = try tx.records(
            of: DueDiligence.self,
            "employer_id = \(made.employer) AND state = 'current'"
        ).first
        guard let counted else { return }
        // What waited while a later look was confirmed says no more how things are.
        guard counted.checkedOn <= made.checkedOn else {
            throw CommonRefusal.wrongState.refusal(
                "The due diligence of \(counted.checkedOn) counts, which is later than this one of "
                    + "\(made.checkedOn)."
            )
        }
        try tx.update(counted, [.state(DueDiligenceState.current.after("supersede"))])
    }
}
