import Core
import Model
import Postgres
import TransparencyLog

/// Takes a closed case up again; the worker's earlier word does not close it a second time.
struct ReopenRightsCase: ChangingAction {
    typealias Subject = RightsCase
    static let permission = Permission.rightsOpen
    static let help = ["reason": "What came to light, or what the worker says; it is sealed."]

    let reason: LongText

    func perform(
        on row: RightsCase.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try row.state.after("reopen")
        if let closed = row.closedAt?.date(in: ActionContext.zone) {
            let days = try ThresholdEditions.of(.reopenDays, in: tx).value(on: closed)
            guard closed.days(until: context.today) <= days else {
                throw RightsRefusal.tooLateToReopen.refusal(
                    "It was closed on \(closed), more than \(days) days ago."
                )
            }
        }
        try tx.update(
            row,
            [
                .state(next), .closedAt(nil), .closedBy(nil), .confirmedAt(nil),
                .confirmedLanguage(nil), .failedContacts(0), .lastFailedOn(nil),
                // Whoever takes it up again works on it, and does not close it.
                .handledBy(row.handlers(with: context.caller.human)),
            ]
        )
        try tx.open(.settlement, of: row.place, from: .instant(context.now), with: context)
        try row.clockSafeContact(
            row.priority,
            isHeld: row.safeContactSealed != nil,
            in: &tx,
            with: context
        )
        return Recorded(as: "rights-case.reopened", state: next)
    }
}
