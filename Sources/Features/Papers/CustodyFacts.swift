import Core
import Model
import Postgres

/// The originals that have left a case's worker and are not back.
struct CustodyFacts: CaseFacts {
    let away: [Away]

    /// One original, who has it, and since when.
    struct Away: RowDecodable, Sendable, Codable {
        let kind: DocumentKind
        let handedTo: String
        let handedOn: CalendarDate
        let dueOn: CalendarDate
    }

    static func gather(
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> CustodyFacts {
        CustodyFacts(
            away: try tx.rows(
                """
                SELECT d.kind, h.handed_to, h.handed_on, h.due_on FROM case_parties f
                JOIN handover h ON h.agency_id = f.agency_id AND h.person_id = f.person_id
                JOIN document d ON d.agency_id = h.agency_id AND d.id = h.document_id
                WHERE f.id = \(id) AND h.state = 'handed_over' ORDER BY h.due_on, h.id
                """
            )
        )
    }
}

// In an extension, so that the memberwise initialiser stays.
extension CustodyFacts.Away {
    init(row: borrowing Row) throws(RowError) {
        self.init(
            kind: try row["kind"],
            handedTo: try row["handed_to"],
            handedOn: try row["handed_on"],
            dueOn: try row["due_on"]
        )
    }
}
