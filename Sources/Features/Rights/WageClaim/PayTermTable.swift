import Core
import Model
import Postgres

extension PayTerm: RowDecodable {
    init(row: borrowing Row) throws(RowError) {
        contract = try row["id"]
        isEmployment = try row["is_employment"]
        begins = try row["begins_on"]
        ends = try row["binds_until"]
        pay = Money(minorUnits: try row["value"], currency: try row["currency"])
        unit = try row["unit"]
        basis = try row["basis"]
        hoursWeek = try row["hours_week"]
        hoursDay = try row["hours_day"]
        restDays = try row["rest_days_week"]
        overtimePercent = try row["overtime_percent"]
        let stated: StoredJSON<[Money]> = try row["deductions"]
        deductions = stated.value
        deductsInWords = try row["deducts_in_words"]
    }

    /// The pay clauses that bind the employer in a case; the newest contract first.
    static func all(
        of id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [PayTerm] {
        try tx.rows(
            """
            SELECT p.contract_id AS id, p.is_employment, p.begins_on,
                p.binds_until, p.minor AS value, p.currency, replace(p.unit, 'per_', '') AS unit,
                p.basis, p.hours_week, p.hours_day, p.rest_days_week, p.overtime_percent,
                (SELECT coalesce(jsonb_agg(DISTINCT jsonb_build_object(
                        'minor_units', d.minor, 'currency', d.currency))
                        FILTER (WHERE d.minor > 0), '[]')
                    FROM contract_deduction d
                    WHERE d.agency_id = p.agency_id AND d.contract_id = p.contract_id) AS deductions,
                (SELECT count(*) > 0 AND count(d.minor) = 0 FROM contract_deduction d
                    WHERE d.agency_id = p.agency_id AND d.contract_id = p.contract_id)
                    AS deducts_in_words
            FROM contract_pay p
            WHERE p.was_signed AND p.minor IS NOT NULL
                AND ((p.is_employment AND p.case_id = \(id))
                    OR (p.kind = 'cooperation' AND p.contract_id IN (
                        SELECT c.cooperation_id FROM contract_known c
                        WHERE c.case_id = \(id) AND c.was_signed)))
            ORDER BY p.begins_on DESC, p.contract_id DESC, p.currency, p.unit
            """
        )
    }
}
