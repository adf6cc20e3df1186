import Core
import Model
import Postgres

/// Opens outcome, reason and findings of an examination, for a stated purpose: a read, on the record like a change.
struct DiscloseMedical: ChangingAction {
    typealias Subject = Medical
    static let permission = Permission.medicalRead
    static let help = ["purpose": "What it is needed for; the history shows it."]

    let purpose: LongText

    /// What whoever opens an examination is told; of each only what is on record.
    struct Reply: Codable, Sendable {
        let outcome: MedicalOutcome?
        let reason: MedicalReason?
        let findings: String?
        /// The last day on which the result counts.
        let validUntil: CalendarDate?
    }

    func perform(
        on medical: Medical.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let code = try medical.reasonSealed.map {
            try context.vault.open(
                $0,
                of: medical.person,
                for: SealedPlace.reason,
                with: context,
                in: tx
            )
        }
        let reason = code.flatMap { MedicalReason(rawValue: $0) }
        guard reason != nil || code == nil else {
            throw ProgramFault("a sealed reason of a medical is no code")
        }
        let findings = try medical.findingsSealed.map {
            try context.vault.open(
                $0,
                of: medical.person,
                for: SealedPlace.findings,
                with: context,
                in: tx
            )
        }
        try tx.update(medical, [])
        return Recorded(
            as: "medical.disclosed",
            state: medical.state,
            reply: Reply(
                outcome: medical.outcome,
                reason: reason,
                findings: findings,
                validUntil: medical.validUntil
            )
        )
    }
}
