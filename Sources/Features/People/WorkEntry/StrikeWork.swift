import Core
import Model
import Postgres
import TransparencyLog

/// Strikes a job out that was not so: it stays on the record, and counts no more.
struct StrikeWork: ChangingAction {
    typealias Subject = WorkEntry
    static let permission = Permission.applicantsRegister
    static let help = ["reason": "What has come to light."]

    let reason: LongText

    func perform(
        on entry: WorkEntry.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try entry.state.after("strike")
        try tx.update(entry, [.state(next)])
        return Recorded(as: "work-entry.struck", state: next)
    }
}
