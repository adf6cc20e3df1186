import Core
import Postgres
import TransparencyLog

/// Takes an item down whose day is over, or that names none.
struct ExpireVacancy: Action {
    typealias Subject = Vacancy
    static let permission = Permission.ordersManage

    func perform(
        on id: ID<Vacancy>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let vacancy = try VacancyRow.find(id, in: tx)
        let next = try vacancy.state.after("expire")
        if let end = vacancy.validUntil, end >= present.today {
            throw CommonRefusal.unfit.refusal(
                "The offer is good until \(end); withdraw it if it no longer stands."
            )
        }
        try tx.update(id, ["state": next])
        try tx.settle(OrderDuty.vacancyExpires, of: id, at: present)
        try tx.settle(OrderDuty.vacancyDoubted, of: id, at: present)
        return Recorded(as: "vacancy.expired", state: next)
    }
}
