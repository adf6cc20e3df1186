import Core
import Model
import Postgres

/// Hands the letter out, to be given to the person; the log keeps who did, and for what.
struct ExplainRejection: ChangingAction {
    typealias Subject = Rejection
    static let permission = Permission.applicantsDisclose
    static let help = ["purpose": "To whom the letter goes, and how; the history shows it."]

    let purpose: LongText

    /// What whoever hands the letter out is told.
    struct Reply: Codable, Sendable {
        let letter: String
        let letterLanguage: Language
    }

    func perform(
        on row: Rejection.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try row.state.after("explain")
        let letter = try context.unsealed(
            row.letterSealed,
            of: row.person,
            for: SealedPlace.letter,
            in: tx
        )
        // The day on which the person first held it counts.
        try tx.update(row, [.state(next), .explainedOn(row.explainedOn ?? context.today)])
        try tx.settle(PersonDuty.explaining, of: row.id, with: context)
        return Recorded(
            as: "rejection.explained",
            state: next,
            reply: Reply(letter: letter, letterLanguage: row.letterLanguage)
        )
    }
}
