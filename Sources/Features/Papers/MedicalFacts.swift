import Core
import Corridors
import Model
import Postgres

/// The results of a case's examinations, and how long the corridor lets them count.
struct MedicalFacts: CaseFacts {
    /// How long a result counts where no corridor says it; to be confirmed.
    static let usualMonths = 6

    let months: TermEditions<Int>
    let results: [Result]

    /// One result, its days over or not: what was found is not forgotten when it ends.
    struct Result: Sendable, Codable {
        let outcome: MedicalOutcome
        let examinedOn: CalendarDate
        let validUntil: CalendarDate
    }

    static func gather(
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> MedicalFacts {
        let results: [Result] = try tx.rows(
            """
            SELECT outcome, examined_on, valid_until FROM medical
            WHERE case_id = \(id) AND state IN ('fit', 'conditional', 'unfit', 'expired')
            ORDER BY examined_on, id
            """
        )
        return MedicalFacts(
            months: try WorkerTerms.of(id, in: tx)?.map(\.medicalMonths)
                ?? TermEditions(usualMonths),
            results: results
        )
    }
}

extension MedicalFacts.Result: RowDecodable {
    init(row: borrowing Row) throws(RowError) {
        outcome = try row["outcome"]
        examinedOn = try row["examined_on"]
        validUntil = try row["valid_until"]
    }
}
