import Core
import Model
import Postgres
import TransparencyLog

/// Takes an item back: the offer no longer stands.
struct WithdrawVacancy: Action {
    typealias Subject = Vacancy
    static let permission = Permission.ordersManage
    static let help = ["reason": "Why it no longer stands."]

    let reason: LongText

    func perform(
        on id: ID<Vacancy>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try VacancyRow.find(id, in: tx).state.after("withdraw")
        try tx.update(id, [.state(next), .endedBecause(reason)])
        try tx.settle(OrderDuty.vacancyExpires, of: id, with: context)
        try tx.settle(OrderDuty.vacancyDoubted, of: id, with: context)
        return Recorded(as: "vacancy.withdrawn", state: next, facts: ["reason": .text(reason.text)])
    }
}
