import Casework
import Ledger
import Postgres

/// Makes a line due: the clause was reached, and never before the contract is signed.
struct FallDue: Action {
    typealias Subject = FeeLine
    static let permission = Permission.feesRecord
    static let help = [
        "trigger": "The clause that was reached.",
        "due_on": "The day by which it is to be paid.",
        "evidence": "What shows that the clause was reached.",
    ]

    let trigger: FeeTrigger
    let dueOn: CalendarDate
    let evidence: Prose

    func perform(
        on id: ID<FeeLine>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let line = try FeeRow.find(id, in: tx)
        let next = try line.state.after("fall-due")
        guard dueOn >= present.today else {
            throw CommonRefusal.unfit.refusal(
                "due_on is \(dueOn): nobody can pay by a day that is over."
            )
        }
        let report = try FeeStep.fallDue.demand(
            on: line,
            id,
            in: tx,
            by: present.caller.human,
            as: present.today
        )
        try demandReached(line.caseFile, in: tx)
        try tx.update(
            id,
            [
                "due_trigger": trigger, "due_on": dueOn, "due_evidence": evidence, "state": next,
            ]
        )
        return Recorded(
            as: "fee.fallen-due",
            about: line.person,
            in: line.caseFile,
            state: next,
            facts: [
                "trigger": .text(trigger.rawValue), "due_on": .text("\(dueOn)"),
                "evidence": .text(evidence.text),
            ],
            report: report
        )
    }

    /// What the records themselves can say is asked of them; the rest stands on the evidence.
    ///
    /// A certificate or visa that has run out since was issued; one that was taken back is none.
    /// Most of them stand in rooms beside or above: their tables are read.
    private func demandReached(
        _ caseFile: ID<CaseFile>,
        in tx: borrowing WriteTransaction
    ) throws {
        let reached: Bool
        switch trigger {
        case .contractSigned: reached = try FeeTerms.of(caseFile, in: tx)?.bindingSignedOn != nil
        case .trainingCertified:
            reached =
                try tx.value(
                    """
                    SELECT 1 FROM enrolment
                    WHERE case_file_id = \(caseFile) AND state IN ('certified', 'expired') LIMIT 1
                    """,
                    as: Int.self
                ) != nil
        case .visaIssued:
            reached =
                try tx.value(
                    """
                    SELECT 1 FROM visa
                    WHERE case_file_id = \(caseFile) AND state IN ('issued', 'entry_done',
                        'residence_card', 'expiring', 'renewed', 'expired')
                    LIMIT 1
                    """,
                    as: Int.self
                ) != nil
        case .departed: reached = try Stay.of(caseFile, in: tx)?.departedOn != nil
        case .serviceRendered: reached = true
        }
        guard !reached else { return }
        throw FeeRefusal.triggerNotReached.refusal(
            "The clause is \(trigger.rawValue), and the records of the case do not show it."
        )
    }
}
