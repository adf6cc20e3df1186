import Core
import Postgres
import TransparencyLog

/// Puts an item aside that turned out to be false, on the record.
struct RejectVacancy: Action {
    typealias Subject = Vacancy
    static let permission = Permission.ordersCheck
    static let help = ["reason": "What shows that it is false."]

    let reason: Prose

    func perform(
        on id: ID<Vacancy>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let next = try VacancyRow.find(id, in: tx).state.after("reject")
        try tx.update(id, ["state": next, "ended_because": reason])
        try tx.settle(OrderDuty.vacancyExpires, of: id, at: present)
        try tx.settle(OrderDuty.vacancyDoubted, of: id, at: present)
        return Recorded(
            as: "vacancy.rejected-fake",
            state: next,
            facts: ["reason": .text(reason.text)]
        )
    }
}
