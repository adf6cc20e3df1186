import Core
import Model
import Postgres
import TransparencyLog

/// Keeps what came back on a published item; a doubt opens a task for compliance.
struct NoteFeedback: ChangingAction {
    typealias Subject = Vacancy
    static let permission = Permission.ordersManage
    static let help = [
        "giver": "Who answered.",
        "feedback": "What was said, without names: a complaint belongs in a rights case.",
        "doubts_authenticity": "Whether it says that the offer is not what it seems.",
    ]

    let giver: FeedbackGiver
    let feedback: LongText
    let doubtsAuthenticity: Bool

    func perform(
        on vacancy: Vacancy.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try vacancy.state.after("note-feedback")
        try tx.insert(
            context.newID(VacancyFeedback.self),
            [
                .vacancy(vacancy.id), .giver(giver), .feedback(feedback),
                .doubtsAuthenticity(doubtsAuthenticity), .receivedOn(context.today),
            ]
        )
        try tx.update(vacancy, [.state(next)])
        if doubtsAuthenticity {
            try tx.open(
                OrderDuty.vacancyDoubted,
                of: TaskPlace(vacancy.id),
                from: .instant(context.now),
                with: context
            )
        }
        return Recorded(as: "vacancy.feedback-noted", state: next)
    }
}
