import Applicants
import Casework
import Postgres

/// The steps of a person whose gate reads nothing but what is on record.
enum PersonStep: String, Choice {
    case markEligible = "mark-eligible"

    /// What is checked before the step is taken on a day.
    func report(
        on id: ID<Person>,
        as day: CalendarDate,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> RuleReport {
        let facts = try ApplicantFacts.gather(of: id, in: tx)
        let listing = try ListingFacts.gather(of: id, in: tx)
        var report = RuleReport(step: "person.\(rawValue)", on: day)
        report.check(NoExitBar.self, try .gather(of: id, in: tx))
        report.check(OfAgeAtDeparture.self, facts)
        report.check(NationalityAllowed.self, facts)
        report.check(NoUnresolvedListing.self, listing)
        report.check(ForeignListingsReviewed.self, listing)
        try report.heed(overridesOf: id, in: tx)
        return report
    }
}
