import Core
import Model
import Postgres

/// Drops a draft, or ends a published schedule today: what was told under it until then stays covered.
///
/// Nothing can be charged under it any more, so that one person is enough.
struct WithdrawSchedule: ChangingAction {
    typealias Subject = FeeSchedule
    static let permission = Permission.feesApprove
    static let help = ["reason": "Why it does not hold any more."]

    let reason: LongText

    func perform(
        on schedule: FeeSchedule.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try schedule.state.after("withdraw")
        let isPublished = schedule.state == .published
        let end = isPublished ? max(schedule.validFrom, context.today) : schedule.validUntil
        try tx.update(schedule, [.withdrawnReason(reason), .validUntil(end), .state(next)])
        return Recorded(as: "fee-schedule.withdrawn", state: next)
    }
}
