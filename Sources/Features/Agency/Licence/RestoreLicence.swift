import Core
import Model
import Postgres
import TransparencyLog

/// Notes that the authority has lifted the suspension, or accepted what was put right; the licence carries
/// again once a second person has confirmed that.
struct RestoreLicence: ChangingAction {
    typealias Subject = Licence
    static let permission = Permission.partnersApprove
    static let help = [
        "decided_on": "The day of the authority's decision; today when not given."
    ]

    let decidedOn: CalendarDate?

    func perform(
        on licence: Licence.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try licence.state.after("restore")
        let day = try LicenceTerm.decided(on: decidedOn, about: licence, with: context)
        try tx.update(
            licence,
            [
                .state(next), .rectifyUntil(nil), .decidedOn(day), .statedBy(context.caller.human),
                .confirmedBy(nil), .evidence(nil),
            ]
        )
        try tx.settle(AgencyDuties.rectification, of: licence.id, with: context)
        return Recorded(as: "licence.restored", state: next, facts: ["decided_on": .text("\(day)")])
    }
}
