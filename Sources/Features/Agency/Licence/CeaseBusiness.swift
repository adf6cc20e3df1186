import Core
import Model
import Postgres
import TransparencyLog

/// Begins the end of the business: nobody new departs, and whoever is abroad is arranged for (Art. 19).
struct CeaseBusiness: ChangingAction {
    typealias Subject = Licence
    static let permission = Permission.partnersApprove
    static let help = ["reason": "Why the agency ceases to send workers."]

    let reason: LongText

    func perform(
        on licence: Licence.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try licence.state.after("cease")
        try tx.update(licence, [.state(next)])
        return Recorded(as: "licence.ceasing", state: next, facts: ["reason": .text(reason.text)])
    }
}
