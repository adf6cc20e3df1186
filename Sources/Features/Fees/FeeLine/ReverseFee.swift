import Core
import Model
import Postgres
import TransparencyLog

/// Reverses a wrong line, by a second person: it stays readable, its postings are undone, it counts for nothing.
struct ReverseFee: Action {
    typealias Subject = FeeLine
    static let permission = Permission.feesApprove

    func perform(
        on id: ID<FeeLine>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let line = try FeeRow.find(id, in: tx)
        let next = try line.state.after("reverse")
        // What was asked of an unpaid line was not asked of a paid one.
        guard let asker = line.reversalAskedBy, line.reversalAskedIn == line.state else {
            throw CommonRefusal.wrongState.refusal(
                "Nobody has asked for it since the line is \(line.state.rawValue): "
                    + "`homeward fee ask-reversal` comes first."
            )
        }
        var report = RuleReport(step: "fee.reverse", on: context.today)
        report.check(
            MakerIsNotApprover.self,
            .init(maker: asker, approver: context.caller.human)
        )
        try report.require()
        let contras = try tx.undoEntries(of: id, on: context.today, with: context)
        try tx.drop(FeesFeature.refundDuty, of: id, with: context)
        try tx.drop(FeesFeature.confirmationDuty, of: id, with: context)
        try tx.update(
            id,
            [.reversedOn(context.today), .reversedBy(context.caller.human), .state(next)]
        )
        return Recorded(
            as: "fee.reversed",
            about: line.person,
            in: line.caseFile,
            state: next,
            facts: ["contra_entries": .array(contras.map { .text("\($0)") })],
            report: report
        )
    }
}
