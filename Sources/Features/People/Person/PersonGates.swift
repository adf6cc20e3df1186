import Core
import Model
import Postgres

/// What the gates of a person's own steps find before anyone takes them.
///
/// What the step would be given is not there yet: a rule that reads nothing else does not apply, and
/// says how it is given; every other one is asked of the record, as the step will ask it.
package enum PersonGates {
    /// The gate of `verify-identity`, without the lines of a passport.
    ///
    /// - Parameters:
    ///   - id: The person.
    ///   - day: The day as of which the rules are read.
    ///   - tx: The transaction to read in.
    ///   - context: The moment, with the vault that opens the resident number for its rule.
    /// - Returns: The report.
    /// - Throws: The refusal `unknown-reference` where there is no such person, or the database's errors.
    package static func identity(
        of id: ID<Person>,
        as day: CalendarDate,
        in tx: borrowing some Queryable & ~Copyable,
        with context: ActionContext
    ) throws -> RuleReport {
        let person = try tx.known(id)
        var facts = try ApplicantFacts.gather(of: id, in: tx)
        do {
            try facts.readNumber(of: person, in: tx, with: context)
        } catch let refusal as Refusal
            where refusal.code == PersonRefusal.keyDestroyed.rawValue
        {
            // Nobody reads it again: it stays a number that was not read.
        }
        return try identity(of: person, by: nil, facts, in: tx, as: day)
    }

    /// The gate of `verify-identity`, with the lines as somebody has typed them.
    static func identity(
        of person: Person.Record,
        by reading: PassportReading?,
        _ facts: ApplicantFacts,
        in tx: borrowing some Queryable & ~Copyable,
        as day: CalendarDate
    ) throws -> RuleReport {
        var report = try RuleReport(step: "person.verify-identity", on: day, in: tx)
        report.check(
            PassportAgrees.self,
            .init(
                reading: reading,
                person: .init(person),
                endsOnRecord: reading == nil ? facts.passport?.expiresOn : nil
            )
        )
        report.check(ResidentNumberAgrees.self, facts)
        report.check(IdentityHeldOnce.self, facts)
        report.check(NationalityAllowed.self, facts)
        report.check(EthnicityNeverAnInput.self, try .gather(in: tx))
        try report.apply(overridesOf: person.id, in: tx)
        return report
    }
}
