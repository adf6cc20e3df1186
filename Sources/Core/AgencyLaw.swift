import Postgres

/// What an agency has adopted and confirmed of the rules, as its transaction sees it.
package struct AgencyLaw: Sendable {
    /// Nothing adopted, nothing confirmed: the rules as they are written, each policy on every day.
    package static let unrecorded = AgencyLaw()

    private var standings: [String: RuleStanding] = [:]

    /// Reads it, once in a transaction.
    ///
    /// - Parameter tx: The transaction of the agency.
    /// - Returns: What it has on record.
    /// - Throws: The database's errors.
    package static func read(
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> AgencyLaw {
        try tx.once("law of the agency", from: ["rule_adoption", "law_confirmation"]) {
            var law = AgencyLaw()
            // What was confirmed comes last: its day is that of the law, and no adoption's.
            let rows = try tx.rows(
                """
                SELECT rule_id, adopted_on AS day, NULL AS source FROM rule_adoption
                UNION ALL
                SELECT rule_id, in_force_from, source FROM law_confirmation
                WHERE state = 'confirmed' AND rule_id IS NOT NULL
                """,
                as: Line.self
            )
            for row in rows { law.standings[row.rule, default: RuleStanding()].note(row) }
            return law
        }
    }

    /// How a rule stands with the agency.
    package func standing(of card: RuleCard) -> RuleStanding {
        standings[card.id] ?? RuleStanding()
    }

    fileprivate struct Line: RowDecodable {
        let rule: String
        let day: CalendarDate?
        let source: String?

        init(row: borrowing Row) throws(RowError) {
            rule = try row["rule_id"]
            day = try row["day"]
            source = try row["source"]
        }
    }
}

/// How one rule stands with an agency: since when, and whether the agency has confirmed it.
package struct RuleStanding: Sendable {
    /// Since when it binds; nil where the card alone says so.
    package private(set) var start: CalendarDate?
    /// The source that two people have found for a rule that was to be confirmed.
    package private(set) var confirmedSource: String?

    fileprivate mutating func note(_ line: AgencyLaw.Line) {
        if let source = line.source { confirmedSource = source }
        if let day = line.day { start = day }
    }
}
