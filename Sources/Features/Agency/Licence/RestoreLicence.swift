import Core
import Model
import Postgres
import TransparencyLog

/// Notes that the authority has lifted the suspension, or accepted what was put right; the licence carries
/// again once a second person has confirmed that.
struct RestoreLicence: Action {
    typealias Subject = Licence
    static let permission = Permission.partnersApprove
    static let help = [
        "decided_on": "The day of the authority's decision; today when not given."
    ]

    let decidedOn: CalendarDate?

    func perform(
        on id: ID<Licence>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try LicenceState.of(id, in: tx).after("restore")
        let day = try LicenceTerm.decided(on: decidedOn, about: id, in: tx, with: context)
        try tx.update(
            id,
            [
                "state": next, "rectify_until": nil, "decided_on": day,
                "stated_by": context.caller.human, "confirmed_by": nil, "evidence": nil,
            ]
        )
        try tx.settle(AgencyDuties.rectification, of: id, with: context)
        return Recorded(
            as: "licence.restored",
            state: next,
            facts: ["decided_on": .text("\(day)")]
        )
    }
}
