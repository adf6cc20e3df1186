import Core
import Model
import Postgres

/// Lets the agency operate under a new licence: certificate, registration and reserve are there. Another
/// than whoever noted the certificate does it.
struct ActivateLicence: ChangingAction {
    typealias Subject = Licence
    static let permission = Permission.partnersApprove

    func perform(
        on licence: Licence.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try licence.state.after("activate")
        let report = try licence.id.secondLook("licence.activate", in: tx, with: context)
        try report.require()
        try tx.update(licence, [.state(next), .confirmedBy(context.caller.human)])
        return Recorded(as: "licence.activated", state: next, report: report)
    }
}
