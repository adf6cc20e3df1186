import Core
import Model
import Postgres

/// Hands the answer to an appeal out, for the person to be told; the log keeps who did, and how.
struct AnswerRejection: ChangingAction {
    typealias Subject = Rejection
    static let permission = Permission.applicantsDisclose
    static let help = [
        "purpose": "How the person is told, and in which language; the history shows it."
    ]

    let purpose: LongText

    /// What whoever hands the answer out is told.
    struct Reply: Codable, Sendable {
        let answer: String
    }

    func perform(
        on row: Rejection.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try row.state.after("answer")
        guard let sealed = row.answerSealed else {
            throw PersonRefusal.notHeld.refusal(
                "\(row.id) holds no answer: it was given before answers were kept."
            )
        }
        let answer = try context.unsealed(
            sealed,
            of: row.person,
            for: SealedPlace.answer,
            in: tx
        )
        // The day on which the person was told first counts.
        try tx.update(row, [.state(next), .toldOn(row.toldOn ?? context.today)])
        try tx.settle(PersonDuty.telling, of: row.id, with: context)
        return Recorded(as: "rejection.answered", state: next, reply: Reply(answer: answer))
    }
}
