import Core
import Directory
import Foundation
import Model
import Postgres

/// The gate before a sub-agent may inform in the agency's name.
enum SubAgentGate {
    /// What is checked before somebody authorises it on a day.
    static func report(
        on id: ID<SubAgent>,
        by human: UUID,
        as day: CalendarDate,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> RuleReport {
        let maker = try tx.value(
            "SELECT made_by FROM sub_agent_known WHERE id = \(id)",
            as: UUID.self
        )
        let listing = try ListingFacts.gather(of: id, in: tx)
        var report = try RuleReport(step: "sub-agent.authorise", on: day, in: tx)
        report.check(MakerIsNotApprover.self, .init(maker: maker, approver: human))
        report.check(NoUnresolvedListing.self, listing)
        report.check(ForeignListingsReviewed.self, listing)
        try report.apply(overridesOf: id, in: tx)
        return report
    }
}
