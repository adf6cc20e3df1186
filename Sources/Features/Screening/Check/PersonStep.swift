import Core
import People
import Postgres

/// The steps of a person that a gate guards, as the table of states names them.
enum PersonStep: String, ExplainedStep {
    case verifyIdentity = "person.verify-identity"
    case markEligible = "person.mark-eligible"
    case match = "reservation.hold"
    case reject = "person.reject"
    case reapply = "person.reapply"

    /// What is checked before the step is taken on a day, as far as the record can say it.
    func report(
        on id: ID<Person>,
        as day: CalendarDate,
        in tx: borrowing some Queryable & ~Copyable,
        with context: ActionContext
    ) throws -> RuleReport {
        switch self {
        case .verifyIdentity: try PersonGates.identity(of: id, as: day, in: tx, with: context)
        case .markEligible: try Self.eligibility(of: id, as: day, in: tx)
        case .match: try PersonGates.matching(of: id, as: day, in: tx)
        case .reject: try PersonGates.rejection(as: day, in: tx)
        case .reapply: try PersonGates.reapplication(of: id, as: day, in: tx)
        }
    }

    /// What is checked before a person is found eligible: it reads nothing but what is on record.
    static func eligibility(
        of id: ID<Person>,
        as day: CalendarDate,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> RuleReport {
        let facts = try ApplicantFacts.gather(of: id, in: tx)
        let listing = try ListingFacts.gather(of: id, in: tx)
        var report = try RuleReport(step: "person.mark-eligible", on: day, in: tx)
        report.check(NoExitBar.self, try .gather(of: id, in: tx))
        report.check(OfAgeAtDeparture.self, facts)
        report.check(NationalityAllowed.self, facts)
        report.check(NoUnresolvedListing.self, listing)
        report.check(ForeignListingsReviewed.self, listing)
        try report.apply(overridesOf: id, in: tx)
        return report
    }
}
