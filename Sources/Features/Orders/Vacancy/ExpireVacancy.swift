import Core
import Model
import Postgres

/// Takes an item down whose day is over, or that names none.
struct ExpireVacancy: ChangingAction {
    typealias Subject = Vacancy
    static let permission = Permission.ordersManage

    func perform(
        on vacancy: Vacancy.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try vacancy.state.after("expire")
        if let end = vacancy.validUntil, end >= context.today {
            throw CommonRefusal.unfit.refusal(
                "The offer is good until \(end); withdraw it if it no longer stands."
            )
        }
        try tx.update(vacancy, [.state(next)])
        try tx.settle(OrderDuty.vacancyExpires, of: vacancy.id, with: context)
        try tx.settle(OrderDuty.vacancyDoubted, of: vacancy.id, with: context)
        return Recorded(as: "vacancy.expired", state: next)
    }
}
