import Core
import Model
import Postgres
import TransparencyLog

/// Lets workers read an item, once it is verified, honest and open to all whom the work fits.
struct PublishVacancy: Action {
    typealias Subject = Vacancy
    static let permission = Permission.ordersCheck

    func perform(
        on id: ID<Vacancy>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let vacancy = try VacancyRow.find(id, in: tx)
        let next = try vacancy.state.after("publish")
        let report = try VacancyGate.report(on: vacancy, as: context.today, in: tx)
        try report.require()
        try tx.update(id, [.state(next), .publishedOn(context.today)])
        if let end = vacancy.validUntil {
            try tx.open(
                OrderDuty.vacancyExpires,
                of: TaskPlace(id),
                by: end,
                because: "The offer is good until \(end).",
                with: context
            )
        }
        return Recorded(as: "vacancy.published", state: next, report: report)
    }
}
