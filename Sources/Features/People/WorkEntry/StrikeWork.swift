import Core
import Model
import Postgres
import TransparencyLog

/// Strikes a job out that was not so: it stays on the record, and counts no more.
struct StrikeWork: Action {
    typealias Subject = WorkEntry
    static let permission = Permission.applicantsRegister
    static let help = ["reason": "What has come to light."]

    let reason: LongText

    func perform(
        on id: ID<WorkEntry>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let row: Belonging<WorkEntryState> = try tx.belonging(id)
        let next = try row.state.after("strike")
        try tx.update(id, [.state(next)])
        return Recorded(as: "work-entry.struck", about: row.person, state: next)
    }
}
