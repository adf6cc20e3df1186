import Core
import Model
import Postgres

/// Lets workers read an item, once it is verified, honest and open to all whom the work fits.
struct PublishVacancy: ChangingAction {
    typealias Subject = Vacancy
    static let permission = Permission.ordersCheck

    func perform(
        on vacancy: Vacancy.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try vacancy.state.after("publish")
        let report = try VacancyGate.report(on: vacancy, as: context.today, in: tx)
        try report.require()
        try tx.update(vacancy, [.state(next), .publishedOn(context.today)])
        if let end = vacancy.validUntil {
            try tx.open(
                OrderDuty.vacancyExpires,
                of: TaskPlace(vacancy.id),
                by: end,
                because: "The offer is good until \(end).",
                with: context
            )
        }
        return Recorded(as: "vacancy.published", state: next, report: report)
    }
}
