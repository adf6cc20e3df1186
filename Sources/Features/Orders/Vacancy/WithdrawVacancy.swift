import Core
import Model
import Postgres
import TransparencyLog

/// Takes an item back: the offer no longer stands.
struct WithdrawVacancy: ChangingAction {
    typealias Subject = Vacancy
    static let permission = Permission.ordersManage
    static let help = ["reason": "Why it no longer stands."]

    let reason: LongText

    func perform(
        on vacancy: Vacancy.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try vacancy.state.after("withdraw")
        try tx.update(vacancy, [.state(next), .endedBecause(reason)])
        try tx.settle(OrderDuty.vacancyExpires, of: vacancy.id, with: context)
        try tx.settle(OrderDuty.vacancyDoubted, of: vacancy.id, with: context)
        return Recorded(as: "vacancy.withdrawn", state: next, facts: ["reason": .text(reason.text)])
    }
}
