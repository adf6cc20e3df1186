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
            SELECT p.contract_id AS id, p.kind = 'employment' AS is_employment, p.begins_on, p.ends_on,
                p.minor AS value, p.currency
            FROM contract_pay p
            WHERE p.was_signed AND p.minor IS NOT NULL
                AND ((p.kind = 'employment' AND p.case_id = \(id))
                    OR (p.kind = 'cooperation' AND p.contract_id IN (
                        SELECT c.cooperation_id FROM contract_known c
                        WHERE c.case_id = \(id) AND c.was_signed)))
            ORDER BY p.begins_on DESC, p.contract_id DESC
            """
        )
    }
}
