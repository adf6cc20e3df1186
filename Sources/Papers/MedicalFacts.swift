import Casework
import Postgres

/// The results of a case's examinations, and how long the corridor lets them count.
struct MedicalFacts: CaseFacts {
    /// How long a result counts where no corridor says it; to be confirmed.
    static let usualMonths = 6

    let months: Int
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
        let rows: [CaseResult] = try tx.rows(
            """
            SELECT coalesce(k.medical_months, \(usualMonths)) AS medical_months, m.outcome,
                m.examined_on, m.valid_until
            FROM case_file f
            LEFT JOIN corridor k ON k.agency_id = f.agency_id AND k.origin = 'CN'
                AND k.destination = f.destination AND k.programme = f.programme
            LEFT JOIN medical m ON m.agency_id = f.agency_id AND m.case_file_id = f.id
                AND m.state IN ('fit', 'conditional', 'unfit', 'expired')
            WHERE f.id = \(id) ORDER BY m.examined_on, m.id
            """
        )
        return MedicalFacts(
            months: rows.first?.months ?? usualMonths,
            results: rows.compactMap(\.result)
        )
    }
}

/// One line of the case joined with its results; without one where there is none.
private struct CaseResult: RowDecodable {
    let months: Int
    let result: MedicalFacts.Result?

    init(row: borrowing Row) throws(RowError) {
        months = try row["medical_months"]
        let outcome: MedicalOutcome? = try row["outcome"]
        guard let outcome else {
            result = nil
            return
        }
        result = MedicalFacts.Result(
            outcome: outcome,
            examinedOn: try row["examined_on"],
            validUntil: try row["valid_until"]
        )
    }
}
