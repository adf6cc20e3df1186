import Casework
import Postgres

/// Lets the agency operate under a new licence: certificate, registration and reserve are there.
struct ActivateLicence: Action {
    typealias Subject = Licence
    static let permission = Permission.partnersApprove

    func perform(
        on id: ID<Licence>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let next = try LicenceState.of(id, in: tx).after("activate")
        try tx.update(id, ["state": next])
        return Recorded(as: "licence.activated", state: next)
    }
}
