import Casework
import Postgres

/// The certificate before the visa, as it was compared with a passport.
struct EligibilityFacts: CaseFacts {
    /// The newest paper of the case that has one; nil where there is none.
    let certificate: Compared?

    /// One certificate.
    struct Compared: Sendable, Codable {
        let issuedOn: CalendarDate?
        /// The fields in which it differs from the passport.
        let differs: [String]
        /// Whether that passport still counts.
        let isCurrentPassport: Bool
    }

    static func gather(
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> EligibilityFacts {
        let row: Newest? = try tx.first(
            """
            SELECT v.eligibility_issued_on, v.eligibility_differs, p.state = 'valid' AS is_current
            FROM visa v
            JOIN passport p ON p.agency_id = v.agency_id AND p.id = v.eligibility_passport_id
            WHERE v.case_file_id = \(id)
              AND v.state NOT IN ('renewed', 'expired', 'cancelled', 'refused')
            ORDER BY v.id DESC LIMIT 1
            """
        )
        return EligibilityFacts(certificate: row?.compared)
    }

    private struct Newest: RowDecodable {
        let compared: Compared

        init(row: borrowing Row) throws(RowError) {
            compared = Compared(
                issuedOn: try row["eligibility_issued_on"],
                differs: try row["eligibility_differs"],
                isCurrentPassport: try row["is_current"]
            )
        }
    }
}
