import Core
import Model
import Postgres
import TransparencyLog

/// A document as its actions see it.
struct DocumentRow: RowDecodable {
    let person: ID<Person>
    let caseFile: ID<CaseFile>?
    let kind: DocumentKind
    let expiresOn: CalendarDate?
    let state: DocumentState

    init(row: borrowing Row) throws(RowError) {
        person = try row["person_id"]
        caseFile = try row["case_file_id"]
        kind = try row["kind"]
        expiresOn = try row["expires_on"]
        state = try row["state"]
    }

    /// The document, or the refusal that there is none.
    static func find(
        _ id: ID<Document>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> DocumentRow {
        guard let document = try ifAny(id, in: tx) else {
            throw CommonRefusal.missing.refusal("No document has the id \(id).")
        }
        return document
    }

    /// The document, or nil.
    static func ifAny(
        _ id: ID<Document>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> DocumentRow? {
        try tx.first(
            "SELECT person_id, case_file_id, kind, expires_on, state FROM document WHERE id = \(id)"
        )
    }

    /// What the event of a move says: whose document, in which case, and its state after.
    func recorded(
        _ event: String,
        _ state: DocumentState,
        _ facts: [String: JSON] = [:],
        reply: [String: JSON] = [:]
    ) -> Recorded {
        Recorded(
            as: event,
            about: person,
            in: caseFile,
            state: state,
            facts: .object(facts.merging(["kind": .text(kind.rawValue)]) { own, _ in own }),
            reply: reply
        )
    }

    /// Where the clocks of the document hang.
    func place(_ id: ID<Document>) -> TaskPlace { TaskPlace(id, about: person, in: caseFile) }
}
