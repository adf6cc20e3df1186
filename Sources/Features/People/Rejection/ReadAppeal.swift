import Core
import Model
import Postgres

/// Opens what a person says against a rejection, for whoever decides on the appeal.
struct ReadAppeal: Action {
    typealias Subject = Rejection
    static let permission = Permission.applicantsDecide
    static let help = ["purpose": "What it is needed for; the history shows it."]

    let purpose: LongText

    func perform(
        on id: ID<Rejection>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try tx.disclose(
            "appeal_sealed",
            of: id,
            for: SealedPlace.appeal,
            purpose: purpose,
            as: "rejection.appeal-read",
            with: context
        )
    }
}
