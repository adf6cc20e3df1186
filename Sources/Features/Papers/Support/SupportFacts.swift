import Core
import Model
import Postgres

/// The plan of support that the worker of a case was given, and what the worker understands.
struct SupportFacts: CaseFacts {
    let programme: String
    let languages: [Language]
    /// The plan that counts; nil where none was given.
    var plan: SupportPlan.Record?

    static func gather(
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> SupportFacts {
        let placed: Placed? = try tx.first(
            """
            SELECT f.programme, p.languages FROM case_parties f
            JOIN person_known p ON p.agency_id = f.agency_id AND p.id = f.person_id
            WHERE f.id = \(id)
            """
        )
        return SupportFacts(
            programme: placed?.programme ?? "",
            languages: placed?.languages ?? [],
            plan: try SupportPlan.Record.given(in: id, in: tx)
        )
    }

    private struct Placed: RowDecodable {
        let programme: String
        let languages: [Language]

        init(row: borrowing Row) throws(RowError) {
            programme = try row["programme"]
            languages = try row["languages"]
        }
    }
}

extension SupportPlan.Record {
    /// The plan that the worker of a case holds a copy of; nil where there is none.
    static func given(
        in caseFile: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> SupportPlan.Record? {
        try tx.records(of: SupportPlan.self, "case_id = \(caseFile) AND state = 'given'").first
    }

    /// The items of the ordinance that it leaves out.
    var missing: [SupportItem] { SupportItem.allCases.filter { !items.contains($0) } }
}
