import Core
import Model
import Postgres

/// What the job order promised whose place the case took, as clauses that contracts can be held against.
///
/// Orders stand in a feature of their own: their table is read, not their types.
struct OrderPromise: Sendable, Codable {
    let order: ID<JobOrder>
    let clauses: [Clause]

    /// What of a contract an order speaks of.
    static let codes: Set<ClauseCode> = [.pay, .workingHours, .deductions]

    /// Reads the promise of the order that a case fills; nil where it holds no place.
    static func of(
        _ id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> OrderPromise? {
        try tx.first(
            """
            SELECT o.id, o.pay_minor, o.pay_currency, 'per_' || o.pay_unit AS pay_unit, o.hours_week,
                monthly.currencies, monthly.sums, jsonb_path_exists(o.deductions,
                    '$[*] ? (@.unit != "month")') AS deducts_otherwise
            FROM order_of_case o
            CROSS JOIN LATERAL (
                SELECT coalesce(array_agg(currency ORDER BY currency), '{}') AS currencies,
                    coalesce(array_agg(total ORDER BY currency), '{}') AS sums
                FROM (SELECT taken -> 'amount' ->> 'currency' AS currency,
                        sum((taken -> 'amount' ->> 'minor_units')::bigint)::bigint AS total
                    FROM jsonb_array_elements(o.deductions) AS taken
                    WHERE taken ->> 'unit' = 'month' GROUP BY 1) AS sum) AS monthly
            WHERE o.case_id = \(id)
            """
        )
    }
}

extension OrderPromise: RowDecodable {
    init(row: borrowing Row) throws(RowError) {
        order = try row["id"]
        let pay: Int = try row["pay_minor"]
        let unit: ClauseUnit = try row["pay_unit"]
        let currency: Currency = try row["pay_currency"]
        let hours: Int = try row["hours_week"]
        let currencies: [Currency] = try row["currencies"]
        let sums: [Int] = try row["sums"]
        let deductsOtherwise: Bool = try row["deducts_otherwise"]
        var clauses = [
            Clause.promised(.pay, pay, unit, currency),
            Clause.promised(.workingHours, hours, .hoursPerWeek),
        ]
        for (sum, currency) in zip(sums, currencies) {
            clauses.append(.promised(.deductions, sum, .perMonth, currency))
        }
        // It is there, and nothing can be counted against it.
        if deductsOtherwise { clauses.append(.promised(.deductions)) }
        self.clauses = clauses
    }
}

extension Clause {
    /// A promise of an order; without a value, one that is not counted by the month.
    fileprivate static func promised(
        _ code: ClauseCode,
        _ value: Int? = nil,
        _ unit: ClauseUnit? = nil,
        _ currency: Currency? = nil
    ) -> Clause {
        Clause(
            code: code,
            text: value == nil ? "By the hour or the day." : "As the order says.",
            value: value,
            unit: unit,
            currency: currency,
            language: nil
        )
    }
}
