import Cases
import Core
import Model
import Postgres
import TransparencyLog

/// Makes a line due whose clause the records show as reached, as the worker agreed.
///
/// The system takes this step by itself: the clauses are reached in features beside and above this one.
struct FallDueByClause: ChangingAction {
    typealias Subject = FeeLine
    static let permission = Permission.feesRecord

    /// Which lines wait for it on a day.
    ///
    /// The signature is asked for beside the clause: the line does not change with it, so that a step
    /// refused before it (R-FEE-008) would never be tried again.
    static func condition(on day: CalendarDate) -> SQL {
        let reached = AheadTrigger.allCases.map(\.trigger).reduce("false" as SQL) { sum, trigger in
            """
            \(sum) OR (due_trigger = \(trigger) AND \(trigger.reachedOn(noticed: day)) <= \(day)::date)
            """
        }
        return """
            state = 'consented' AND due_days IS NOT NULL AND (\(reached))
            AND \(FeeTrigger.contractSigned.reachedOn(noticed: day)) <= \(day)::date
            AND EXISTS (SELECT FROM case_parties c WHERE c.agency_id = fee_line.agency_id
                AND c.id = fee_line.case_id AND c.state = 'open')
            """
    }

    func perform(
        on line: FeeLine.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try line.state.after("fall-due")
        guard let clause = line.clause else {
            throw CommonRefusal.wrongState.refusal("The line names no clause ahead.")
        }
        _ = try CaseFile.Record.open(
            line.caseFile,
            in: tx,
            otherwise: "nothing falls due for it any more."
        )
        let report = try FeeStep.fallDue.require(
            on: line,
            in: tx,
            by: context.caller.human,
            as: context.today
        )
        let reachedOn = try clause.trigger.requireReached(by: line.id, in: tx, on: context.today)
        let dueOn = clause.dueOn(
            reachedOn: reachedOn,
            consentedOn: line.consentedOn,
            today: context.today
        )
        let evidence = try LongText(
            parsing: "The records of the case show \(clause.trigger.rawValue) on \(reachedOn); the "
                + "line is due \(clause.days) days later."
        )
        try tx.update(line, [.dueOn(dueOn), .dueEvidence(evidence), .state(next)])
        return Recorded(
            as: "fee.fallen-due",
            state: next,
            facts: [
                "due_trigger": .text(clause.trigger.rawValue), "due_on": .text("\(dueOn)"),
                "due_evidence": .text(evidence.text),
            ],
            report: report
        )
    }
}

extension FeeTrigger {
    /// The day on which the clause was reached, or the refusal that no record shows it.
    func requireReached(
        by id: ID<FeeLine>,
        in tx: borrowing WriteTransaction,
        on day: CalendarDate
    ) throws -> CalendarDate {
        let reachedOn = try tx.value(
            "SELECT \(reachedOn(noticed: day)) FROM fee_line WHERE id = \(id)",
            as: CalendarDate.self
        )
        guard let reachedOn else {
            throw FeeRefusal.triggerNotReached.refusal(
                "The clause is \(rawValue), and the records of the case do not show it."
            )
        }
        return reachedOn
    }
}
