import Core
import Model
import Postgres
import TransparencyLog

/// Records that an agreement is no longer in force, or never will be.
///
/// A notice that ends it later is no termination yet: `agreement set-end` gives the day.
struct TerminateAgreement: ChangingAction {
    typealias Subject = Agreement
    static let permission = Permission.corridorsDecide
    static let help = [
        "ended_on":
            "The last day on which it was in force, today at the latest; today when not given.",
        "end_reason": "Why it has ended.",
        "source": "Where that is written, if it is.",
    ]

    let endedOn: CalendarDate?
    let endReason: LongText
    let source: ShortText?

    func perform(
        on agreement: Agreement.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try agreement.state.after("terminate")
        let last = endedOn ?? context.today
        let first = agreement.inForceFrom ?? agreement.signedOn
        guard last <= context.today, last >= first else {
            throw CommonRefusal.unfit.refusal(
                "It ended between \(first) and today, \(context.today), not on \(last); a day to come is "
                    + "recorded by homeward agreement set-end."
            )
        }
        try tx.update(agreement, [.endedOn(last), .endReason(endReason), .state(next)])
        try tx.settle(CorridorDuty.agreementEnds, of: agreement.id, with: context)
        return Recorded(
            as: "agreement.terminated",
            state: next,
            facts: ["ended_on": .text("\(last)")]
        )
    }
}
