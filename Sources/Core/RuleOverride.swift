import Postgres

/// A failed warning that two people took upon themselves (R-AUD-001): asked by one, granted by another.
package enum Override: Noun {
    package static let words = NounWords("ovr", "override", "overrides", table: "rule_override")
}

/// A granted override, as a report applies it.
struct RuleOverride: RowDecodable {
    let id: ID<Override>
    let rule: String
    let validUntil: CalendarDate

    init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        rule = try row["rule_id"]
        validUntil = try row["valid_until"]
    }

    /// What is in force for a record at one step on a day; the last day still counts.
    static func granted<N: Noun>(
        for id: ID<N>,
        step: String,
        on day: CalendarDate,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [RuleOverride] {
        // A case is `case_id` everywhere, though its table cannot be called by the word.
        let noun: StaticString = N.self == CaseFile.self ? "case" : N.table
        return try tx.rows(
            """
            SELECT id, rule_id, valid_until FROM rule_override
            WHERE \(raw: noun)_id = \(id) AND step = \(step)
              AND state = 'granted' AND valid_until >= \(day)
            """,
            as: RuleOverride.self
        )
    }
}
