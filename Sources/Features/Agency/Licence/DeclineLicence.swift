import Core
import Model
import Postgres
import TransparencyLog

/// Notes the authority's reasoned refusal (Decree 620 Art. 7): the application may be made anew.
struct DeclineLicence: Action {
    typealias Subject = Licence
    static let permission = Permission.partnersApprove
    static let help = ["reason": "Why, with the authority's document."]

    let reason: LongText

    func perform(
        on id: ID<Licence>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try LicenceState.of(id, in: tx).after("decline")
        try tx.update(id, ["state": next, "applied_on": nil])
        try tx.settle(AgencyDuties.licenceDecision, of: id, with: context)
        return Recorded(as: "licence.declined", state: next, facts: ["reason": .text(reason.text)])
    }
}
