import Casework
import Postgres

/// Notes that the authority has lifted the suspension, or accepted what was put right.
struct RestoreLicence: Action {
    typealias Subject = Licence
    static let permission = Permission.partnersApprove

    func perform(
        on id: ID<Licence>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let next = try LicenceState.of(id, in: tx).after("restore")
        try tx.update(id, ["state": next, "rectify_until": nil])
        try tx.settle(PartnerDuties.rectification, of: id, at: present)
        return Recorded(as: "licence.restored", state: next)
    }
}
