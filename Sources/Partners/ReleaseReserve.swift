import Casework
import Ledger
import Postgres

/// Notes that a part of the reserve no longer stands: drawn, returned or run out.
struct ReleaseReserve: Action {
    typealias Subject = Reserve
    static let permission = Permission.partnersApprove
    static let help = ["reason": "Why, such as the purpose under Decree 620 Art. 10."]

    let reason: Prose

    func perform(
        on id: ID<Reserve>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let next = try ReserveState.of(id, in: tx).after("release")
        try tx.update(id, ["state": next])
        return Recorded(as: "reserve.released", state: next, facts: ["reason": .text(reason.text)])
    }
}
