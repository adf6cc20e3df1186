import Core
import Model
import Postgres

/// Records, as a second person, that an agreement is in force: corridors may rest on it from that day on.
struct BringAgreementIntoForce: Action {
    typealias Subject = Agreement
    static let permission = Permission.corridorsDecide
    static let help = [
        "in_force_from": "The first day on which it is in force; today at the latest.",
        "evidence": "What shows it: the exchange of notes, the announcement.",
    ]

    let inForceFrom: CalendarDate
    let evidence: LongText

    func perform(
        on id: ID<Agreement>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let agreement = try AgreementRow.find(id, in: tx)
        let next = try agreement.state.after("bring-into-force")
        let report = agreement.fourEyes("bring-into-force", with: context)
        try report.require()
        guard inForceFrom <= context.today, inForceFrom >= agreement.signedOn else {
            throw CommonRefusal.unfit.refusal(
                "It was signed on \(agreement.signedOn), and today is \(context.today): it comes into force "
                    + "between the two, not on \(inForceFrom)."
            )
        }
        if let last = agreement.expiresOn, last < context.today {
            throw CommonRefusal.unfit.refusal("\(agreement.words) was over on \(last).")
        }
        try tx.update(
            id,
            [.inForceFrom(inForceFrom), .decidedBy(context.caller.human), .state(next)]
        )
        try tx.watch(id, until: agreement.expiresOn, with: context)
        return Recorded(as: "agreement.brought-into-force", state: next, report: report)
    }
}

extension AgreementRow {
    /// R-AUD-002: whoever wrote the newest text does not let it count.
    func fourEyes(_ verb: String, with context: ActionContext) -> RuleReport {
        var report = RuleReport(step: "agreement.\(verb)", on: context.today)
        report.check(
            MakerIsNotApprover.self,
            .init(maker: madeBy, approver: context.caller.human)
        )
        return report
    }
}

extension WriteTransaction {
    /// Lets the reminder of an agreement's last day run to that day; without one there is none.
    mutating func watch(
        _ agreement: ID<Agreement>,
        until last: CalendarDate?,
        with context: ActionContext
    ) throws {
        try drop(CorridorDuty.agreementEnds, of: agreement, with: context)
        guard let last else { return }
        try open(
            CorridorDuty.agreementEnds,
            of: TaskPlace(agreement),
            by: last,
            because: "The agreement is in force until \(last).",
            with: context
        )
    }
}
