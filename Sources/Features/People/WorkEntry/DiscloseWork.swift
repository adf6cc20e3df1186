import Core
import Model
import Postgres

/// Opens for whom a person has worked, for a stated purpose.
struct DiscloseWork: Action {
    typealias Subject = WorkEntry
    static let permission = Permission.applicantsDisclose
    static let help = ["purpose": "What it is needed for; the history shows it."]

    let purpose: LongText

    func perform(
        on id: ID<WorkEntry>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try tx.disclose(
            "employer_sealed",
            of: id,
            for: SealedPlace.formerEmployer,
            purpose: purpose,
            as: "work-entry.disclosed",
            with: context
        )
    }
}
