import Core
import Model
import Postgres
import TransparencyLog

/// Records what came of an examination. Reason and findings are sealed and are in no list.
struct RecordResult: ChangingAction {
    typealias Subject = Medical
    static let permission = Permission.medicalRecord
    static let help = [
        "outcome": "fit, conditional or unfit.",
        "reason": "Why not fit without conditions: a code, never a diagnosis; it is sealed.",
        "findings": "What the clinic has found; it is sealed, and only the medical role reads it.",
        "valid_until": "The last day that the clinic names, where it names one.",
    ]
    static let unsaid: [any CodingKey] = [
        CodingKeys.findings, CodingKeys.outcome, CodingKeys.reason,
    ]

    let outcome: MedicalOutcome
    let reason: MedicalReason?
    let findings: LongText?
    let validUntil: CalendarDate?

    /// What whoever has recorded a result is told.
    struct Reply: Codable, Sendable {
        /// The last day on which the result counts.
        let validUntil: CalendarDate
    }

    func perform(
        on medical: Medical.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try medical.after("result", to: outcome.state)
        guard (outcome == .fit) == (reason == nil) else {
            // The same words for all outcomes: the case's timeline shows them to many.
            throw CommonRefusal.unfit.refusal(
                "A result names its reason, as one of the codes, where it is not fit, and there alone."
            )
        }
        let examinedOn = medical.examinedOn ?? context.today
        let lawful = examinedOn.adding(months: try medical.lawfulMonths(in: tx))
        let until = min(validUntil ?? lawful, lawful)
        guard until > examinedOn else {
            throw CommonRefusal.unfit.refusal(
                "It would end on \(until), not after the examination on \(examinedOn)."
            )
        }
        let seal = { (text: String?, place: StaticString, tx: inout WriteTransaction) in
            try text.map {
                try context.vault.seal($0, of: medical.person, for: place, with: context, in: &tx)
            }
        }
        try tx.update(
            medical,
            [
                .outcome(outcome), .validUntil(until),
                .reasonSealed(try seal(reason?.rawValue, SealedPlace.reason, &tx)),
                .findingsSealed(try seal(findings?.text, SealedPlace.findings, &tx)), .state(next),
            ]
        )
        return Recorded(
            as: "medical.judged",
            state: next,
            facts:  // What was found stays out of the event's facts: the row holds it.
            ["valid_until": .text("\(until)")],
            reply: Reply(validUntil: until)
        )
    }
}

/// Why somebody is not fit, or fit on conditions: a code of a closed list, never a diagnosis.
enum MedicalReason: String, Choice {
    case needsTreatment = "needs_treatment"
    case needsRetest = "needs_retest"
    case needsAid = "needs_aid"
    case workCapacity = "work_capacity"
    case destinationList = "destination_list"
}
