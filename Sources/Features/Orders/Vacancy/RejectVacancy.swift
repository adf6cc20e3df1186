import Core
import Model
import Postgres
import TransparencyLog

/// Puts an item aside that turned out to be false, on the record.
struct RejectVacancy: ChangingAction {
    typealias Subject = Vacancy
    static let permission = Permission.ordersCheck
    static let help = ["reason": "What shows that it is false."]

    let reason: LongText

    func perform(
        on vacancy: Vacancy.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try vacancy.state.after("reject")
        try tx.update(vacancy, [.state(next), .endedBecause(reason)])
        try tx.settle(OrderDuty.vacancyExpires, of: vacancy.id, with: context)
        try tx.settle(OrderDuty.vacancyDoubted, of: vacancy.id, with: context)
        return Recorded(
            as: "vacancy.rejected-fake",
            state: next,
            facts: ["reason": .text(reason.text)]
        )
    }
}
