import Core
import Model
import Postgres
import TransparencyLog

/// Notes that a part of the reserve no longer stands: returned, replaced or run out.
struct ReleaseReserve: Action {
    typealias Subject = Reserve
    static let permission = Permission.partnersApprove
    static let help = ["reason": "Why; what is used for workers is drawn instead."]

    let reason: LongText

    func perform(
        on id: ID<Reserve>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try ReserveState.of(id, in: tx).after("release")
        try tx.update(id, ["state": next])
        try tx.drop(AgencyDuties.guaranteeRenewal, of: id, with: context)
        return Recorded(as: "reserve.released", state: next, facts: ["reason": .text(reason.text)])
    }
}
