import Casework
import Ledger
import Postgres

/// Notes that the authority has suspended the licence: no worker departs under it.
struct SuspendLicence: Action {
    typealias Subject = Licence
    static let permission = Permission.partnersApprove
    static let help = ["reason": "Why, with the authority's document."]

    let reason: Prose

    func perform(
        on id: ID<Licence>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let next = try LicenceState.of(id, in: tx).after("suspend")
        try tx.update(id, ["state": next])
        return Recorded(
            as: "licence.suspended",
            state: next,
            facts: ["reason": .text(reason.text)]
        )
    }
}
