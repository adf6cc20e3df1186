import Core
import Postgres

extension PayTerm: RowDecodable {
    init(row: borrowing Row) throws(RowError) {
        contract = try row["id"]
        isEmployment = try row["is_employment"]
        begins = try row["begins_on"]
        ends = try row["ends_on"]
        pay = Money(minorUnits: try row["value"], currency: try row["currency"])
    }

    /// The pay clauses that bind the employer in a case; the newest contract first.
    static func all(
        of id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [PayTerm] {
        try tx.rows(
            """
            SELECT c.id, c.kind = 'employment' AS is_employment, c.begins_on, c.ends_on,
                (clause ->> 'value')::bigint AS value, clause ->> 'currency' AS currency
            FROM contract c, jsonb_array_elements(c.clauses) clause
            WHERE c.state IN ('signed', 'filed', 'returned', 'effective', 'amended', 'ended_completed', 'ended_early') AND clause ->> 'code' = 'pay'
                AND jsonb_typeof(clause -> 'value') = 'number'
                AND ((c.kind = 'employment' AND c.case_file_id = \(id))
                    OR (c.kind = 'cooperation' AND c.id IN (
                        SELECT cooperation_id FROM contract
                        WHERE case_file_id = \(id) AND state IN ('signed', 'filed', 'returned', 'effective', 'amended', 'ended_completed', 'ended_early'))))
            ORDER BY c.begins_on DESC, c.id DESC
            """
        )
    }
}
