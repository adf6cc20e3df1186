import Core
import Model
import Postgres
import TransparencyLog

/// Notes that the authority has suspended the licence: no worker departs under it.
struct SuspendLicence: Action {
    typealias Subject = Licence
    static let permission = Permission.partnersApprove
    static let help = [
        "reason": "Why, with the authority's document.",
        "decided_on": "The day of the authority's decision; today when not given.",
    ]

    let reason: LongText
    let decidedOn: CalendarDate?

    func perform(
        on id: ID<Licence>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try LicenceState.of(id, in: tx).after("suspend")
        let day = try LicenceTerm.decided(on: decidedOn, about: id, in: tx, with: context)
        try tx.update(id, ["state": next, "decided_on": day])
        return Recorded(
            as: "licence.suspended",
            state: next,
            facts: ["reason": .text(reason.text)]
        )
    }
}
