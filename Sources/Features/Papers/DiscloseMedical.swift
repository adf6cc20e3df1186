import Core
import Model
import Postgres
import TransparencyLog

/// Opens outcome, reason and findings of an examination, for a stated purpose: a read, on the record like a change.
struct DiscloseMedical: ChangingAction {
    typealias Subject = Medical
    static let permission = Permission.medicalRead
    static let help = ["purpose": "What it is needed for; the history shows it."]

    let purpose: LongText

    func perform(
        on medical: Medical.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        var reply: [String: JSON] = [:]
        reply["outcome"] = medical.outcome.map { .text($0.rawValue) }
        if let reason = medical.reasonSealed {
            reply["reason"] = .text(
                try context.vault.open(
                    reason,
                    of: medical.person,
                    for: SealedPlace.reason,
                    with: context,
                    in: tx
                )
            )
        }
        if let findings = medical.findingsSealed {
            reply["findings"] = .text(
                try context.vault.open(
                    findings,
                    of: medical.person,
                    for: SealedPlace.findings,
                    with: context,
                    in: tx
                )
            )
        }
        try tx.update(medical, [])
        return Recorded(as: "medical.disclosed", state: medical.state, reply: reply)
    }
}
