import Core
import Model
import Postgres
import TransparencyLog

/// Puts an item aside that turned out to be false, on the record.
struct RejectVacancy: Action {
    typealias Subject = Vacancy
    static let permission = Permission.ordersCheck
    static let help = ["reason": "What shows that it is false."]

    let reason: LongText

    func perform(
        on id: ID<Vacancy>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try VacancyRow.find(id, in: tx).state.after("reject")
        try tx.update(id, [.state(next), .endedBecause(reason)])
        try tx.settle(OrderDuty.vacancyExpires, of: id, with: context)
        try tx.settle(OrderDuty.vacancyDoubted, of: id, with: context)
        return Recorded(
            as: "vacancy.rejected-fake",
            state: next,
            facts: ["reason": .text(reason.text)]
        )
    }
}
