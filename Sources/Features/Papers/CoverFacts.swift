import Core
import Postgres

/// How long a case is planned to last, and the accident cover that stands for it.
struct CoverFacts: CaseFacts {
    /// The last day that must be covered; nil when there is no such case.
    let plannedEnd: CalendarDate?
    let covers: [Cover]

    /// One policy's days, both included.
    struct Cover: Sendable, Codable {
        let number: String
        let from: CalendarDate
        let until: CalendarDate
    }

    static func gather(
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> CoverFacts {
        let rows: [CaseCover] = try tx.rows(
            """
            SELECT f.planned_end, p.number, p.covered_from, p.covered_until FROM case_parties f
            LEFT JOIN policy p ON p.agency_id = f.agency_id AND p.case_id = f.id
                AND p.kind = 'accident' AND p.state IN ('issued', 'active', 'claimed')
            WHERE f.id = \(id) ORDER BY p.covered_from, p.id
            """
        )
        return CoverFacts(
            plannedEnd: rows.first?.plannedEnd,
            covers: rows.compactMap(\.cover)
        )
    }
}

/// One line of the case joined with its accident policies; without one where there is none.
private struct CaseCover: RowDecodable {
    let plannedEnd: CalendarDate
    let cover: CoverFacts.Cover?

    init(row: borrowing Row) throws(RowError) {
        plannedEnd = try row["planned_end"]
        let number: String? = try row["number"]
        guard let number else {
            cover = nil
            return
        }
        cover = CoverFacts.Cover(
            number: number,
            from: try row["covered_from"],
            until: try row["covered_until"]
        )
    }
}
