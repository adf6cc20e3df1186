import Core
import Model
import Postgres

/// Lets the agency operate under a new licence: certificate, registration and reserve are there. Another
/// than whoever noted the certificate does it.
struct ActivateLicence: Action {
    typealias Subject = Licence
    static let permission = Permission.partnersApprove

    func perform(
        on id: ID<Licence>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try LicenceState.of(id, in: tx).after("activate")
        let report = try id.secondLook("licence.activate", in: tx, with: context)
        try report.require()
        try tx.update(id, ["state": next, "confirmed_by": context.caller.human])
        return Recorded(as: "licence.activated", state: next, report: report)
    }
}
