import Core
import Model
import Postgres

/// Gives out narrative and lessons; who read them, and why, stays on the record.
struct ReadIncident: ChangingAction {
    typealias Subject = Incident
    static let permission = Permission.incidentsHandle
    static let help = ["purpose": "Why they are read; the event keeps it."]

    let purpose: ShortText

    /// What whoever asked is told.
    struct Reply: Codable, Sendable {
        /// What happened.
        let narrative: String
        /// What was learnt; none until it is closed.
        let lessons: String?
    }

    func perform(
        on row: Incident.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let reply: Reply
        do {
            reply = Reply(
                narrative: try IncidentSeal.narrative.open(
                    row.narrativeSealed,
                    of: row.id,
                    with: context,
                    in: tx
                ),
                lessons: try row.lessonsSealed.map {
                    try IncidentSeal.lessons.open($0, of: row.id, with: context, in: tx)
                }
            )
        } catch VaultError.erased {
            throw IncidentRefusal.erased.refusal("The key of \(row.id) was destroyed.")
        }
        try tx.update(row, [])
        return Recorded(as: "incident.read", state: row.state, reply: reply)
    }
}
