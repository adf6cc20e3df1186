import Core
import Corridors
import Model
import Postgres
import TransparencyLog

/// Completes or corrects an item before it is published; what was verified must be verified again.
struct ReviseVacancy: ChangingAction {
    typealias Subject = Vacancy
    static let permission = Permission.ordersManage
    static let help = [
        "title": "What is offered, in one line.",
        "body": "The text that workers would read.",
        "employer_name": "The employer as the item names it.",
        "place": "The place of work.",
        "occupation": "The occupation in ISCO-08.",
        "headcount": "How many workers are wanted.",
        "pay": "The basic pay of one unit; with its unit.",
        "pay_unit": "What the pay is counted by.",
        "worker_costs":
            "Every cost that the worker bears; an empty list states that there is none.",
        "valid_until": "The last day of the offer.",
    ]
    static let ranges = ["headcount": 1...10_000]
    static let unsaid: [any CodingKey] = [CodingKeys.body]

    let title: ShortText?
    let body: LongText?
    let employerName: ShortText?
    let place: ShortText?
    let occupation: Occupation?
    let headcount: Int?
    let pay: Money?
    let payUnit: PayUnit?
    let workerCosts: [Strict<WorkerCost>]?
    let validUntil: CalendarDate?

    func perform(
        on vacancy: Vacancy.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try vacancy.state.after("revise")
        guard (pay == nil) == (payUnit == nil) else {
            throw CommonRefusal.unfit.refusal("The pay and its unit are given together.")
        }
        // Whoever revises it has brought it in this form, and does not verify it.
        try tx.write(
            Vacancy.table,
            """
            UPDATE vacancy SET title = coalesce(\(title), title), body = coalesce(\(body), body),
                employer_name = coalesce(\(employerName), employer_name),
                place = coalesce(\(place), place),
                occupation = coalesce(\(occupation), occupation),
                headcount = coalesce(\(headcount), headcount),
                pay_minor = coalesce(\(pay?.minorUnits), pay_minor),
                pay_currency = coalesce(\(pay?.currency), pay_currency),
                pay_unit = coalesce(\(payUnit), pay_unit),
                worker_costs = coalesce(\(try workerCosts.map(StoredJSON.init)), worker_costs),
                valid_until = coalesce(\(validUntil), valid_until),
                collected_by = \(context.caller.human), verified_by = NULL, verified_on = NULL,
                verification_method = NULL, verification_evidence = NULL,
                authenticity_score = NULL, state = \(next)
            WHERE id = \(vacancy.id)
            """
        )
        return Recorded(as: "vacancy.revised", state: next)
    }
}
