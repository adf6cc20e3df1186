import Casework
import Corridors
import Foundation
import Partners
import Postgres

/// A job order as its actions and its gate read it.
struct JobOrderRow: RowDecodable {
    let employer: ID<Employer>
    let site: ID<Site>
    let corridor: ID<Corridor>
    let occupation: Occupation
    let headcount: Int
    let filled: Int
    let reference: Line?
    let closesOn: CalendarDate
    let signedOn: CalendarDate?
    let authority: Line?
    let authorityReference: Line?
    let madeBy: UUID?
    let terms: OrderTerms
    let workerCosts: [Strict<WorkerCost>]?
    let state: JobOrderState

    init(row: borrowing Row) throws(RowError) {
        employer = try row["employer_id"]
        site = try row["site_id"]
        corridor = try row["corridor_id"]
        occupation = try row["occupation"]
        headcount = try row["headcount"]
        filled = try row["filled"]
        reference = try row["reference"]
        closesOn = try row["closes_on"]
        signedOn = try row["signed_on"]
        authority = try row["authority"]
        authorityReference = try row["authority_reference"]
        madeBy = try row["made_by"]
        terms = try OrderTerms(row: row)
        let costs: StoredJSON<[Strict<WorkerCost>]>? = try row["worker_costs"]
        workerCosts = costs?.value
        state = try row["state"]
    }

    /// The order, or a refusal where there is none.
    static func find(
        _ id: ID<JobOrder>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> JobOrderRow {
        guard let row: JobOrderRow = try tx.first("\(selection) WHERE id = \(id)") else {
            throw CommonRefusal.reference.refusal("No job order is \(id).")
        }
        return row
    }

    private static let selection: SQL = """
        SELECT employer_id, site_id, corridor_id, occupation, headcount, filled, reference,
            closes_on, signed_on, authority, authority_reference, made_by, sex_term, minimum_age,
            maximum_age, nationalities, requirements, terms_basis, worker_costs, state
        FROM job_order
        """

    /// Holds the terms against the law on discrimination, and the costs against Decree 620 Art. 25.
    func demandLawfulTerms(
        on day: CalendarDate,
        in tx: borrowing some Queryable & ~Copyable
    ) throws {
        let facts = try CorridorFacts.of(corridor, in: tx)
        if let bounds = facts.bounds(on: day) {
            try terms.faults(within: bounds).demandNone()
        }
        try (workerCosts ?? []).demandNoDeposit()
    }
}
