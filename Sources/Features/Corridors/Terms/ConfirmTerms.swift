import Core
import Model
import Postgres

/// Lets terms count that somebody else loaded for a corridor that carries workers, or has carried some.
struct ConfirmTerms: ChangingAction {
    typealias Subject = Corridor
    static let permission = Permission.corridorsDecide
    static let help = [
        "effective_from": "The first day of the terms that wait.",
        "evidence": "What shows them: the law or the notice, with its number and date.",
    ]

    let effectiveFrom: CalendarDate
    let evidence: LongText

    func perform(
        on corridor: Corridor.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        guard corridor.state != .ended else {
            throw CommonRefusal.wrongState.refusal("The corridor has ended: its terms are left.")
        }
        let awaited = try CorridorTerm.Record.awaited(corridor.id, from: effectiveFrom, in: tx)
        guard let awaited else {
            throw CommonRefusal.unfit.refusal(
                "No terms of \(corridor.words) from \(effectiveFrom) on wait for a second person."
            )
        }
        var report = try RuleReport(step: "corridor.confirm-terms", on: context.today, in: tx)
        report.check(
            MakerIsNotApprover.self,
            .init(maker: awaited.loadedBy, approver: context.caller.human)
        )
        try report.require()
        try tx.update(
            awaited,
            [.counts(true), .confirmedBy(context.caller.human), .evidence(evidence)]
        )
        try tx.adopt(of: corridor.id, with: context)
        return Recorded(as: "corridor.terms-confirmed", state: corridor.state, report: report)
    }
}
