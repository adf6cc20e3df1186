import Core
import Model
import Postgres
import TransparencyLog

/// Gives out narrative and lessons; who read them, and why, stays on the record.
struct ReadIncident: ChangingAction {
    typealias Subject = Incident
    static let permission = Permission.incidentsHandle
    static let help = ["purpose": "Why they are read; the event keeps it."]

    let purpose: ShortText

    func perform(
        on row: Incident.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        var reply: [String: JSON] = [:]
        do {
            reply["narrative"] = .text(
                try IncidentSeal.narrative.open(
                    row.narrativeSealed,
                    of: row.id,
                    with: context,
                    in: tx
                )
            )
            if let lessons = row.lessonsSealed {
                reply["lessons"] = .text(
                    try IncidentSeal.lessons.open(lessons, of: row.id, with: context, in: tx)
                )
            }
        } catch VaultError.erased {
            throw IncidentRefusal.erased.refusal("The key of \(row.id) was destroyed.")
        }
        try tx.update(row, [])
        return Recorded(as: "incident.read", state: row.state, reply: reply)
    }
}
