import Core
import Model
import Postgres

extension PersonGates {
    /// The gate of `match`, of a reservation for as long as one may last.
    ///
    /// - Parameters:
    ///   - id: The person.
    ///   - day: The day as of which the rules are read.
    ///   - tx: The transaction to read in.
    /// - Returns: The report.
    /// - Throws: The refusal `unknown-reference` where there is no such person, or the database's errors.
    package static func matching(
        of id: ID<Person>,
        as day: CalendarDate,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> RuleReport {
        let confirmedOn = try tx.value(
            "SELECT confirmed_on FROM pool_member WHERE person_id = \(id) AND state = 'active'",
            as: CalendarDate.self
        )
        let last = day.adding(days: ReservedBriefly.days)
        return try matching(of: id, confirmedOn, from: day, until: last, as: day, in: tx)
    }

    /// The gate of `match`, of a reservation from its first hold to its last day; in no pool nothing was
    /// confirmed.
    static func matching(
        of id: ID<Person>,
        _ confirmedOn: CalendarDate?,
        from first: CalendarDate,
        until last: CalendarDate,
        as day: CalendarDate,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> RuleReport {
        var report = try RuleReport(step: "reservation.hold", on: day, in: tx)
        report.check(ConfirmedInTime.self, .init(confirmedOn: confirmedOn))
        report.check(ReservedBriefly.self, .init(from: first, until: last))
        report.check(OfAgeAtDeparture.self, try .gather(of: id, in: tx))
        return report
    }

    /// The gate of `reapply`, which stops nobody.
    ///
    /// - Parameters:
    ///   - id: The person.
    ///   - day: The day as of which the rules are read.
    ///   - tx: The transaction to read in.
    /// - Returns: The report.
    /// - Throws: The database's errors.
    package static func reapplication(
        of id: ID<Person>,
        as day: CalendarDate,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> RuleReport {
        var report = try RuleReport(step: "person.reapply", on: day, in: tx)
        report.check(DeletionDecided.self, .init(since: try tx.retentionBegan(of: id)))
        return report
    }

    /// The gate of `reject`, before a ground is named.
    ///
    /// - Parameters:
    ///   - day: The day as of which the rules are read.
    ///   - tx: The transaction.
    /// - Returns: The report.
    /// - Throws: The database's errors.
    package static func rejection(
        as day: CalendarDate,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> RuleReport {
        try rejection(on: nil, as: day, in: tx)
    }

    /// The gate of `reject`, on the grounds that somebody has named.
    static func rejection(
        on grounds: [RejectionGround]?,
        as day: CalendarDate,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> RuleReport {
        var report = try RuleReport(step: "person.reject", on: day, in: tx)
        report.check(ScoreNeverAlone.self, .init(grounds: grounds))
        return report
    }
}
