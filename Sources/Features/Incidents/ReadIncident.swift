import Core
import Model
import Postgres
import TransparencyLog

/// Gives out narrative and lessons; who read them, and why, stays on the record.
struct ReadIncident: Action {
    typealias Subject = Incident
    static let permission = Permission.incidentsHandle
    static let help = ["purpose": "Why they are read; the event keeps it."]

    let purpose: ShortText

    func perform(
        on id: ID<Incident>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let row = try IncidentRow.find(id, in: tx)
        var reply: [String: JSON] = [:]
        do {
            reply["narrative"] = .text(
                try IncidentSeal.narrative.open(row.narrative, of: id, with: context, in: tx)
            )
            if let lessons = row.lessons {
                reply["lessons"] = .text(
                    try IncidentSeal.lessons.open(lessons, of: id, with: context, in: tx)
                )
            }
        } catch VaultError.erased {
            throw IncidentRefusal.erased.refusal("The key of \(id) was destroyed.")
        }
        try tx.update(id, [])
        return row.recorded(
            "incident.read",
            row.state,
            ["purpose": .text(purpose.text)],
            reply: reply
        )
    }
}
