import Core
import Model
import Postgres

/// Opens for whom a person has worked, for a stated purpose.
struct DiscloseWork: ChangingAction {
    typealias Subject = WorkEntry
    typealias Reply = OpenedValue
    static let permission = Permission.applicantsDisclose
    static let help = ["purpose": "What it is needed for; the history shows it."]

    let purpose: LongText

    func perform(
        on entry: WorkEntry.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try tx.disclose(
            entry.employerSealed,
            of: entry,
            for: SealedPlace.formerEmployer,
            purpose: purpose,
            as: "work-entry.disclosed",
            with: context
        )
    }
}
