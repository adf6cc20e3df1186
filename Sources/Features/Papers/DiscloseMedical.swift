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
        let held = try tx.first(
            "SELECT outcome, reason_sealed, findings_sealed FROM medical WHERE id = \(medical.id)",
            as: Sealed.self
        )
        var reply: [String: JSON] = [:]
        reply["outcome"] = (held?.outcome).map { .text($0.rawValue) }
        if let reason = held?.reason {
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
        if let findings = held?.findings {
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

    private struct Sealed: RowDecodable {
        let outcome: MedicalOutcome?
        let reason: [UInt8]?
        let findings: [UInt8]?

        init(row: borrowing Row) throws(RowError) {
            outcome = try row["outcome"]
            reason = try row["reason_sealed"]
            findings = try row["findings_sealed"]
        }
    }
}
