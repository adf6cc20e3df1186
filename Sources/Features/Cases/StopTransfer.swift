import Core
import Model
import Postgres
import TransparencyLog

/// Notes that the recipient was told to stop using what it has, and how that is known.
struct StopTransfer: ChangingAction {
    typealias Subject = Transfer
    static let permission = Permission.applicantsDisclose
    static let help = ["reason": "Why, and how the recipient was told."]

    let reason: LongText

    func perform(
        on transfer: Transfer.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try transfer.state.after("stop")
        try tx.update(transfer, [.state(next), .stoppedOn(context.today)])
        try tx.settle(CaseDuty.stopping, of: transfer.id, with: context)
        return Recorded(as: "transfer.stopped", state: next)
    }
}
