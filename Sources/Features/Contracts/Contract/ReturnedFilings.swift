import Core
import Model
import Postgres

/// Filings that the authority has sent back: the case's own, and those under its cooperation contract.
package struct ReturnedFilings: CaseFacts {
    let filings: [ReturnedFiling]

    /// Reads them; the case's own first.
    package static func gather(
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> ReturnedFilings {
        ReturnedFilings(
            filings: try tx.rows(
                """
                SELECT id, case_id = \(id) AS is_own, missing_items, completion_due
                FROM filing_known
                WHERE is_returned AND (case_id = \(id) OR contract_id IN (
                    SELECT r.id FROM contract o
                    JOIN contract r ON r.cooperation_id = o.cooperation_id
                    WHERE o.case_id = \(id)
                        AND o.state NOT IN ('draft', 'internal_review', 'void')))
                ORDER BY is_own DESC, id
                """
            )
        )
    }
}

/// One filing that waits for its completion.
struct ReturnedFiling: Sendable, Codable {
    let id: ID<Filing>
    let isOwn: Bool
    let missingItems: [ShortText]
    let completionDue: CalendarDate
}

extension ReturnedFiling: RowDecodable {
    init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        isOwn = try row["is_own"]
        missingItems = try row["missing_items"]
        completionDue = try row["completion_due"]
    }
}
