import Core
import Corridors
import Employers
import Foundation
import Model
import Postgres

/// A job order as its actions and its gate read it.
struct JobOrderRow: RowDecodable {
    let employer: ID<Employer>
    let site: ID<Site>
    let corridor: ID<Corridor>
    /// The cooperation contract that the order names, if it names one.
    let cooperation: ID<Contract>?
    let occupation: Occupation
    let headcount: Int
    let filled: Int
    let reference: ShortText?
    let closesOn: CalendarDate
    /// The basic pay of one unit.
    let pay: Money
    let payUnit: PayUnit
    let hoursWeek: Int
    let contractMonths: Int?
    let signedOn: CalendarDate?
    let authority: ShortText?
    let authorityReference: ShortText?
    let madeBy: UUID?
    let terms: OrderTerms
    let workerCosts: [Strict<WorkerCost>]?
    let state: JobOrderState

    init(row: borrowing Row) throws(RowError) {
        employer = try row["employer_id"]
        site = try row["site_id"]
        corridor = try row["corridor_id"]
        cooperation = try row["cooperation_id"]
        occupation = try row["occupation"]
        headcount = try row["headcount"]
        filled = try row["filled"]
        reference = try row["reference"]
        closesOn = try row["closes_on"]
        pay = Money(minorUnits: try row["pay_minor"], currency: try row["pay_currency"])
        payUnit = try row["pay_unit"]
        hoursWeek = try row["hours_week"]
        contractMonths = try row["contract_months"]
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
        SELECT employer_id, site_id, corridor_id, cooperation_id, occupation, headcount, filled,
            reference, closes_on, pay_minor, pay_currency, pay_unit, hours_week, contract_months,
            signed_on, authority, authority_reference, made_by, sex_term, minimum_age, maximum_age, nationalities, requirements, terms_basis, worker_costs, state
        FROM job_order
        """

    /// How a letter comes to say something else: what the employer has signed is not amended.
    static let waysToOtherTerms =
        "While it is a draft: homeward job-order amend; once it is signed: homeward job-order cancel, "
        + "homeward job-order draft."

    /// Holds the terms against the law on discrimination, and the costs against Decree 620 Art. 25.
    func requireLawfulTerms(
        on day: CalendarDate,
        in tx: borrowing some Queryable & ~Copyable
    ) throws {
        let facts = try CorridorFacts.of(corridor, in: tx)
        if let bounds = facts.bounds(on: day) {
            try terms.faults(within: bounds).requireNone()
        }
        try (workerCosts ?? []).requireNoDeposit()
    }

    /// Refuses a contract that is no cooperation contract of the employer. Signed it must be when the
    /// order opens (R-CN-010).
    static func require(
        _ cooperation: ID<Contract>?,
        isOf employer: ID<Employer>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws {
        guard let cooperation else { return }
        let fits = try tx.value(
            """
            SELECT kind = 'cooperation' AND employer_id = \(employer) FROM contract
            WHERE id = \(cooperation)
            """,
            as: Bool.self
        )
        guard let fits else {
            throw CommonRefusal.reference.refusal("No contract is \(cooperation).")
        }
        guard fits else {
            throw CommonRefusal.unfit.refusal(
                "\(cooperation) is no cooperation contract with the employer of the order."
            )
        }
    }
}
