import Casework
import Ledger
import Postgres

/// Notes that a published item has become a job order.
struct MatchVacancy: Action {
    typealias Subject = Vacancy
    static let permission = Permission.ordersManage
    static let help = ["job_order_id": "The order that takes its workers; it must be open."]

    let jobOrderId: ID<JobOrder>

    func perform(
        on id: ID<Vacancy>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let next = try VacancyRow.find(id, in: tx).state.after("match")
        let order = try JobOrderRow.find(jobOrderId, in: tx)
        guard order.state == .open || order.state == .partiallyFilled else {
            throw CommonRefusal.wrongState.refusal(
                "The job order is \(order.state.words): it takes nobody."
            )
        }
        try tx.update(id, ["job_order_id": jobOrderId, "state": next])
        return Recorded(
            as: "vacancy.matched",
            state: next,
            facts: ["job_order": .text("\(jobOrderId)")]
        )
    }
}
