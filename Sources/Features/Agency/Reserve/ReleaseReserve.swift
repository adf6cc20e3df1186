import Core
import Model
import Postgres
import TransparencyLog

/// Notes that a part of the reserve no longer stands: returned, replaced or run out.
struct ReleaseReserve: ChangingAction {
    typealias Subject = Reserve
    static let permission = Permission.partnersApprove
    static let help = ["reason": "Why; what is used for workers is drawn instead."]

    let reason: LongText

    func perform(
        on reserve: Reserve.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try reserve.state.after("release")
        try tx.update(reserve, [.state(next)])
        try tx.drop(AgencyDuties.guaranteeRenewal, of: reserve.id, with: context)
        return Recorded(as: "reserve.released", state: next, facts: ["reason": .text(reason.text)])
    }
}
