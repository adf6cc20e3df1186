import Core
import Model
import Postgres
import TransparencyLog

/// Hands the letter out, to be given to the person; the log keeps who did, and for what.
struct ExplainRejection: Action {
    typealias Subject = Rejection
    static let permission = Permission.applicantsDisclose
    static let help = ["purpose": "To whom the letter goes, and how; the history shows it."]

    let purpose: LongText

    func perform(
        on id: ID<Rejection>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let row = try RejectionRow.find(id, in: tx)
        let next = try row.state.after("explain")
        let letter = try context.unsealed(
            row.letter,
            of: row.person,
            for: SealedPlace.letter,
            in: tx
        )
        // The day on which the person first held it counts.
        try tx.update(
            id,
            [.state(next), .explainedOn(row.explainedOn ?? context.today)]
        )
        try tx.settle(PersonDuty.explaining, of: id, with: context)
        return Recorded(
            as: "rejection.explained",
            about: row.person,
            state: next,
            facts: ["purpose": .text(purpose.text)],
            reply: ["letter": .text(letter), "language": .text("\(row.language)")]
        )
    }
}
