import Core
import Corridors
import Model
import Postgres
import Projects
import TransparencyLog

/// Changes a job order while it is a draft; what is not given stays as it was.
struct AmendJobOrder: ChangingAction {
    typealias Subject = JobOrder
    static let permission = Permission.ordersManage
    static let help = [
        "cooperation_id": "The cooperation contract with the employer under which the workers go.",
        "project_id": "The project of that employer that the workers are wanted for.",
        "headcount": "How many workers are wanted.",
        "pay": "The basic pay of one unit, before deductions.",
        "pay_unit": "What the pay is counted by.",
        "pay_components": "What is paid on top.",
        "deductions": "What is taken off, each with its basis.",
        "worker_costs":
            "Every cost that the worker bears; an empty list states that there is none.",
        "hours_week": "The regular hours a week.",
        "housing": "Where and how the workers live, and at whose cost.",
        "contract_months": "How long the employment runs.",
        "nationalities": "The nationalities asked for.",
        "sex_term": "Which sex is asked for.",
        "minimum_age": "The least age asked for.",
        "maximum_age": "The greatest age asked for.",
        "requirements": "What else is asked of the workers.",
        "terms_basis": "Why the work itself demands a sex or an age (C111 Art. 1(2)).",
        "closes_on": "The last day on which a place may be taken.",
    ]
    static let ranges = [
        "headcount": 1...10_000,
        "hours_week": 1...84,
        "contract_months": 1...120,
        "minimum_age": 18...120,
        "maximum_age": 18...120,
    ]

    let cooperationId: ID<Contract>?
    let projectId: ID<Project>?
    let headcount: Int?
    let pay: Money?
    let payUnit: PayUnit?
    let payComponents: [Strict<PaySum>]?
    let deductions: [Strict<PaySum>]?
    let workerCosts: [Strict<WorkerCost>]?
    let hoursWeek: Int?
    let housing: LongText?
    let contractMonths: Int?
    let nationalities: [Country]?
    let sexTerm: SexTerm?
    let minimumAge: Int?
    let maximumAge: Int?
    let requirements: LongText?
    let termsBasis: LongText?
    let closesOn: CalendarDate?

    func perform(
        on order: JobOrder.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try order.state.after("amend")
        try JobOrder.Record.require(cooperationId, isOf: order.employer, in: tx)
        if let projectId {
            _ = try projectId.named(of: order.employer, in: tx.known(order.site).country, in: tx)
        }
        try tx.write(
            JobOrder.table,
            """
            UPDATE job_order SET
                cooperation_id = coalesce(\(cooperationId)::uuid, cooperation_id),
                project_id = coalesce(\(projectId)::uuid, project_id),
                headcount = coalesce(\(headcount), headcount),
                pay_minor = coalesce(\(pay?.minorUnits), pay_minor),
                pay_currency = coalesce(\(pay?.currency), pay_currency),
                pay_unit = coalesce(\(payUnit), pay_unit),
                pay_components = coalesce(\(try payComponents.map(StoredJSON.init)), pay_components),
                deductions = coalesce(\(try deductions.map(StoredJSON.init)), deductions),
                worker_costs = coalesce(\(try workerCosts.map(StoredJSON.init)), worker_costs),
                hours_week = coalesce(\(hoursWeek), hours_week),
                housing = coalesce(\(housing), housing),
                contract_months = coalesce(\(contractMonths), contract_months),
                nationalities = coalesce(\(nationalities), nationalities),
                sex_term = coalesce(\(sexTerm), sex_term),
                minimum_age = coalesce(\(minimumAge), minimum_age),
                maximum_age = coalesce(\(maximumAge), maximum_age),
                requirements = coalesce(\(requirements), requirements),
                terms_basis = coalesce(\(termsBasis), terms_basis),
                closes_on = coalesce(\(closesOn), closes_on), made_by = \(context.caller.human)
            WHERE id = \(order.id)
            """
        )
        try tx.find(order.id).requireLawfulTerms(on: context.today, in: tx)
        return Recorded(as: "job-order.amended", state: next)
    }
}
