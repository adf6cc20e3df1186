import Core
import Corridors
import Employers
import Model
import Postgres
import Projects
import TransparencyLog

/// Drafts a job order from an employer's demand letter.
struct DraftJobOrder: Action {
    typealias Subject = JobOrder
    static let permission = Permission.ordersManage
    static let help = [
        "reference": "The number that the employer gave the demand letter.",
        "employer_id": "Who asks for workers.",
        "site_id": "Where the work is done: an open site of that employer.",
        "corridor_id": "The corridor on which the workers go.",
        "cooperation_id": "The cooperation contract with the employer under which the workers go.",
        "project_id": "The project of that employer that the workers are wanted for.",
        "occupation": "The occupation in ISCO-08.",
        "headcount": "How many workers are wanted.",
        "pay": "The basic pay of one unit, before deductions.",
        "pay_unit": "What the pay is counted by.",
        "pay_components": "What is paid on top: allowances, overtime, shifts.",
        "deductions": "What is taken off, each with its basis.",
        "worker_costs":
            "Every cost that the worker bears; an empty list states that there is none.",
        "hours_week": "The regular hours a week.",
        "housing": "Where and how the workers live, and at whose cost.",
        "contract_months": "How long the employment runs.",
        "nationalities": "The nationalities asked for, if any are.",
        "sex_term": "Which sex is asked for; any when not given.",
        "minimum_age": "The least age asked for, if it is above the corridor's.",
        "maximum_age": "The greatest age asked for, if it is below the corridor's.",
        "requirements": "What else is asked of the workers.",
        "terms_basis": "Why the work itself demands a sex or an age (C111 Art. 1(2)).",
        "opens_on": "The day of the letter.",
        "closes_on": "The last day on which a place may be taken.",
    ]
    static let ranges = [
        "headcount": 1...10_000,
        "hours_week": 1...84,
        "contract_months": 1...120,
        "minimum_age": 18...120,
        "maximum_age": 18...120,
    ]

    let reference: ShortText
    let employerId: ID<Employer>
    let siteId: ID<Site>
    let corridorId: ID<Corridor>
    let cooperationId: ID<Contract>?
    let projectId: ID<Project>?
    let occupation: Occupation
    let headcount: Int
    let pay: Money
    let payUnit: PayUnit
    let payComponents: [Strict<PaySum>]?
    let deductions: [Strict<PaySum>]?
    let workerCosts: [Strict<WorkerCost>]
    let hoursWeek: Int
    let housing: LongText
    let contractMonths: Int
    let nationalities: [Country]?
    let sexTerm: SexTerm?
    let minimumAge: Int?
    let maximumAge: Int?
    let requirements: LongText?
    let termsBasis: LongText?
    let opensOn: CalendarDate
    let closesOn: CalendarDate

    func perform(
        on id: ID<JobOrder>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try requireSite(in: tx)
        try JobOrder.Record.require(cooperationId, isOf: employerId, in: tx)
        if let projectId {
            _ = try projectId.named(of: employerId, in: tx.known(siteId).country, in: tx)
        }
        if let minimumAge, minimumAge < 18 {
            throw OrderRefusal.discriminating.refusal(
                "The order asks for workers from \(minimumAge) on; nobody under 18 goes."
            )
        }
        try tx.insert(
            id,
            [
                .reference(reference), .employer(employerId), .site(siteId), .corridor(corridorId),
                .cooperation(cooperationId), .project(projectId), .occupation(occupation),
                .headcount(headcount),
                .payMinor(pay.minorUnits), .payCurrency(pay.currency), .payUnit(payUnit),
                .payComponents(StoredJSON(payComponents ?? [])),
                .deductions(StoredJSON(deductions ?? [])), .workerCosts(StoredJSON(workerCosts)),
                .hoursWeek(hoursWeek), .housing(housing), .contractMonths(contractMonths),
                .nationalities(nationalities ?? []), .sexTerm(sexTerm ?? .any),
                .minimumAge(minimumAge), .maximumAge(maximumAge), .requirements(requirements),
                .termsBasis(termsBasis), .opensOn(opensOn), .closesOn(closesOn),
                .madeBy(context.caller.human), .state(.draft),
            ]
        )
        try tx.find(id).requireLawfulTerms(on: context.today, in: tx)
        return Recorded(as: "job-order.drafted", state: JobOrderState.draft)
    }

    // Employer and site are held until the commit, so that nobody closes them meanwhile.
    private func requireSite(in tx: borrowing WriteTransaction) throws {
        try tx.hold(siteId)
        let owner = try tx.value(
            "SELECT employer_id FROM site_known WHERE id = \(siteId) AND state = 'open'",
            as: ID<Employer>.self
        )
        guard let owner else {
            throw CommonRefusal.reference.refusal("No open site is \(siteId).")
        }
        guard owner == employerId else {
            throw CommonRefusal.unfit.refusal("The site belongs to another employer.")
        }
        let lands = try tx.value(
            """
            SELECT s.country = k.destination FROM site_known s, corridor_known k
            WHERE s.id = \(siteId) AND k.id = \(corridorId)
            """,
            as: Bool.self
        )
        guard let lands else {
            throw CommonRefusal.reference.refusal("No corridor is \(corridorId).")
        }
        guard lands else {
            throw CommonRefusal.unfit.refusal(
                "The corridor leads to another country than the site."
            )
        }
    }
}
