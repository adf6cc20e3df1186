import Applicants
import Casework
import Ledger
import Postgres

/// Compliance's word that the person may be sent, as far as the person alone is concerned.
struct MarkEligible: Action {
    typealias Subject = Person
    static let permission = Permission.applicantsDecide

    func perform(
        on id: ID<Person>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let person = try PersonFacts.find(id, in: tx)
        let next = try person.state.after("mark-eligible")
        let facts = try ApplicantFacts.gather(of: id, in: tx)
        let listing = try ListingFacts.gather(of: id, in: tx)
        var report = RuleReport(step: "person.mark-eligible", on: present.today)
        report.check(NoExitBar.self, try .gather(of: id, in: tx))
        report.check(OfAgeAtDeparture.self, facts)
        report.check(NationalityAllowed.self, facts)
        report.check(NoUnresolvedListing.self, listing)
        report.check(ForeignListingsReviewed.self, listing)
        try report.heed(overridesOf: id, in: tx)
        try report.demand()
        try tx.update(id, ["state": next])
        return Recorded(as: "person.marked-eligible", about: id, state: next, report: report)
    }
}
