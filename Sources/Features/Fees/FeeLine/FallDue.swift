import Core
import Model
import Postgres

/// Makes a line due: the clause was reached, and never before the contract is signed.
///
/// What the records themselves can say is asked of them; the rest stands on the evidence. A line that
/// names its clause ahead falls due by itself; by hand too where the system was refused.
struct FallDue: ChangingAction {
    typealias Subject = FeeLine
    static let permission = Permission.feesRecord
    static let help = [
        "due_trigger": "The clause that was reached.",
        "due_on": "The day by which it is to be paid.",
        "due_evidence": "What shows that the clause was reached.",
    ]

    let dueTrigger: FeeTrigger
    let dueOn: CalendarDate
    let dueEvidence: LongText

    func perform(
        on line: FeeLine.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try line.state.after("fall-due")
        guard dueOn >= context.today else {
            throw CommonRefusal.unfit.refusal(
                "due_on is \(dueOn): nobody can pay by a day that is over."
            )
        }
        let report = try FeeStep.fallDue.require(
            on: line,
            in: tx,
            by: context.caller.human,
            as: context.today
        )
        let reachedOn = try dueTrigger.requireReached(by: line.id, in: tx, on: context.today)
        try requireAgreed(line, reachedOn, with: context)
        try tx.update(
            line,
            [.dueTrigger(dueTrigger), .dueOn(dueOn), .dueEvidence(dueEvidence), .state(next)]
        )
        return Recorded(
            as: "fee.fallen-due",
            state: next,
            report: report
        )
    }

    /// What the worker agreed to holds: no other clause, and no earlier day.
    private func requireAgreed(
        _ line: FeeLine.Record,
        _ reachedOn: CalendarDate,
        with context: ActionContext
    ) throws {
        guard let clause = line.clause else { return }
        let earliest = clause.dueOn(
            reachedOn: reachedOn,
            consentedOn: line.consentedOn,
            today: context.today
        )
        guard dueTrigger == clause.trigger, dueOn >= earliest else {
            throw CommonRefusal.unfit.refusal(
                "Agreed is \(clause.trigger.rawValue), \(clause.days) days after it at the earliest: "
                    + "the line falls due by no other clause, and not before."
            )
        }
    }
}
