import Core
import Model
import Postgres

/// The steps of a licence that a gate guards.
enum LicenceStep: String, ExplainedStep {
    case apply = "licence.apply"
    case payReserve = "licence.pay-reserve"
    case close = "licence.close"

    /// What is checked before the step is taken on a day.
    func report(
        on id: ID<Licence>,
        as day: CalendarDate,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> RuleReport {
        var report = try RuleReport(step: rawValue, on: day, in: tx)
        switch self {
        case .apply: report.check(AgencyPrepared.self, try .gather(in: tx))
        case .payReserve: report.check(ReserveHeld.self, try .gather(in: tx))
        case .close: report.check(CessationArranged.self, try .gather(of: id, in: tx))
        }
        try report.apply(overridesOf: id, in: tx)
        return report
    }
}
