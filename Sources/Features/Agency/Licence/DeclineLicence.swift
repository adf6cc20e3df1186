import Core
import Model
import Postgres
import TransparencyLog

/// Notes the authority's reasoned refusal (Decree 620 Art. 7): the application may be made anew.
struct DeclineLicence: ChangingAction {
    typealias Subject = Licence
    static let permission = Permission.partnersApprove
    static let help = ["reason": "Why, with the authority's document."]

    let reason: LongText

    func perform(
        on licence: Licence.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try licence.state.after("decline")
        try tx.update(licence, [.state(next), .appliedOn(nil)])
        try tx.settle(AgencyDuties.licenceDecision, of: licence.id, with: context)
        return Recorded(as: "licence.declined", state: next, facts: ["reason": .text(reason.text)])
    }
}
