import Core
import Model
import Postgres

/// Opens what a person says against a rejection, for whoever decides on the appeal.
struct ReadAppeal: ChangingAction {
    typealias Subject = Rejection
    typealias Reply = OpenedValue
    static let permission = Permission.applicantsDecide
    static let help = ["purpose": "What it is needed for; the history shows it."]

    let purpose: LongText

    func perform(
        on row: Rejection.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try tx.disclose(
            row.appealSealed,
            of: row,
            for: SealedPlace.appeal,
            purpose: purpose,
            as: "rejection.appeal-read",
            with: context
        )
    }
}
