import Core
import Model
import Postgres

/// Asks that a policy be dated earlier: the agency had it before it was recorded here. A second person decides.
struct PredateAdoption: ChangingAction {
    typealias Subject = RuleAdoption
    static let permission = Permission.lawPropose
    static let help = [
        "adopted_on":
            "The day on which the agency adopted the policy; earlier than the one on record.",
        "reason": "What shows it: the minutes, the internal rule with its date.",
    ]

    let adoptedOn: CalendarDate
    let reason: LongText

    func perform(
        on adoption: RuleAdoption.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try adoption.state.after("predate")
        guard adoptedOn < adoption.adoptedOn else {
            throw CommonRefusal.unfit.refusal(
                "\(adoption.ruleId) binds from \(adoption.adoptedOn) on; adopted_on is \(adoptedOn). A "
                    + "policy can only be dated earlier."
            )
        }
        try tx.update(
            adoption,
            [
                .awaitedOn(adoptedOn), .reason(reason), .askedBy(context.caller.human),
                .state(next),
            ]
        )
        return Recorded(as: "rule-adoption.predated", state: next)
    }
}
