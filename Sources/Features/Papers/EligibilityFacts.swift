import Core
import Model
import Postgres

/// The certificate before the visa, as it was compared with a passport.
struct EligibilityFacts: CaseFacts {
    /// Where a work visa is not given without a certificate of eligibility or a CCVI.
    static let certificateFirst: Set<Country> = [.jp, .kr]

    /// The newest paper of the case that has one; nil where there is none.
    let certificate: Compared?
    /// Where the case goes; nil in what was recorded before the rule asked for it.
    var destination: Country?
    /// Whether the case has a paper to which a certificate can be recorded.
    var hasPaper: Bool?

    /// Whether the case's work visa is not given without a certificate.
    var isDemanded: Bool { destination.map { Self.certificateFirst.contains($0) } ?? false }

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
        // A renewed paper lends its certificate to the one that continues it.
        let row: Newest? = try tx.first(
            """
            SELECT f.destination, c.eligibility_issued_on, c.eligibility_differs, c.is_current,
                EXISTS (SELECT FROM visa v WHERE v.agency_id = f.agency_id
                    AND v.case_id = f.id AND v.state = ANY(\(comparable))) AS has_paper
            FROM case_parties f
            LEFT JOIN LATERAL (
                SELECT v.eligibility_issued_on, v.eligibility_differs,
                    p.state = 'valid' AS is_current
                FROM visa v
                JOIN passport_known p ON p.agency_id = v.agency_id AND p.id = v.eligibility_passport_id
                WHERE v.agency_id = f.agency_id AND v.case_id = f.id
                  AND v.state NOT IN ('expired', 'cancelled', 'refused')
                ORDER BY v.id DESC LIMIT 1
            ) AS c ON true
            WHERE f.id = \(id)
            """
        )
        return EligibilityFacts(
            certificate: row?.compared,
            destination: row?.destination,
            hasPaper: row?.hasPaper
        )
    }

    /// The states in which a certificate can be held against the passport.
    private static let comparable = VisaState.machine.moves.filter { $0.action == "compare" }
        .map(\.from)

    private struct Newest: RowDecodable {
        let destination: Country
        let hasPaper: Bool
        let compared: Compared?

        init(row: borrowing Row) throws(RowError) {
            destination = try row["destination"]
            hasPaper = try row["has_paper"]
            let differs: [String]? = try row["eligibility_differs"]
            guard let differs else {
                compared = nil
                return
            }
            compared = Compared(
                issuedOn: try row["eligibility_issued_on"],
                differs: differs,
                isCurrentPassport: try row["is_current"]
            )
        }
    }
}
