import Core
import Model
import Postgres
import TransparencyLog

/// Reverses a wrong line, by a second person: it stays readable, its postings are undone, it counts for nothing.
struct ReverseFee: ChangingAction {
    typealias Subject = FeeLine
    static let permission = Permission.feesApprove

    func perform(
        on line: FeeLine.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try line.state.after("reverse")
        // What was asked of an unpaid line was not asked of a paid one.
        guard let asker = line.reversalAskedBy, line.reversalAskedIn == line.state else {
            throw CommonRefusal.wrongState.refusal(
                "Nobody has asked for it since the line is \(line.state.rawValue): "
                    + "`homeward fee ask-reversal` comes first."
            )
        }
        var report = try RuleReport(step: "fee.reverse", on: context.today, in: tx)
        report.check(
            MakerIsNotApprover.self,
            .init(maker: asker, approver: context.caller.human)
        )
        try report.require()
        let contras = try tx.undoEntries(of: line.id, on: context.today, with: context)
        try tx.drop(FeesFeature.refundDuty, of: line.id, with: context)
        try tx.drop(FeesFeature.confirmationDuty, of: line.id, with: context)
        try tx.update(
            line,
            [.reversedOn(context.today), .reversedBy(context.caller.human), .state(next)]
        )
        return Recorded(
            as: "fee.reversed",
            state: next,
            facts: ["contra_entries": .array(contras.map { .text("\($0)") })],
            report: report
        )
    }
}
