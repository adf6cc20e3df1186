import Core
import Model
import Postgres
import TransparencyLog

/// Notes that the authority has suspended the licence: no worker departs under it.
struct SuspendLicence: ChangingAction {
    typealias Subject = Licence
    static let permission = Permission.partnersApprove
    static let help = [
        "reason": "Why, with the authority's document.",
        "decided_on": "The day of the authority's decision; today when not given.",
    ]

    let reason: LongText
    let decidedOn: CalendarDate?

    func perform(
        on licence: Licence.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try licence.state.after("suspend")
        let day = try LicenceTerm.decided(on: decidedOn, about: licence, with: context)
        try tx.update(licence, [.state(next), .decidedOn(day)])
        return Recorded(as: "licence.suspended", state: next)
    }
}
