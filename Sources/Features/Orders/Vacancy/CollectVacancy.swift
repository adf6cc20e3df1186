import Core
import Corridors
import Model
import Postgres
import TransparencyLog

/// Takes an item of labour information in, with where it comes from; nothing is believed yet.
struct CollectVacancy: Action {
    typealias Subject = Vacancy
    static let permission = Permission.ordersManage
    static let help = [
        "title": "What is offered, in one line.",
        "body": "The text that workers would read.",
        "language": "The language of the text.",
        "source": "Who or what it comes from.",
        "source_kind": "What kind of source that is.",
        "url": "Where it stands, if it stands somewhere.",
        "employer_name": "The employer as the item names it.",
        "destination": "The country of the work.",
        "place": "The place of work.",
        "occupation": "The occupation in ISCO-08.",
        "headcount": "How many workers are wanted.",
        "pay": "The basic pay of one unit.",
        "pay_unit": "What the pay is counted by.",
        "worker_costs":
            "Every cost that the worker bears; an empty list states that there is none.",
        "valid_until": "The last day of the offer.",
    ]
    static let ranges = ["headcount": 1...10_000]
    static let unsaid: [any CodingKey] = [CodingKeys.body]

    let title: ShortText
    let body: LongText
    let language: Language
    let source: ShortText
    let sourceKind: VacancySource
    let url: ShortText?
    let employerName: ShortText?
    let destination: Country
    let place: ShortText?
    let occupation: Occupation?
    let headcount: Int?
    let pay: Money?
    let payUnit: PayUnit?
    let workerCosts: [Strict<WorkerCost>]?
    let validUntil: CalendarDate?

    func perform(
        on id: ID<Vacancy>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        guard (pay == nil) == (payUnit == nil) else {
            throw CommonRefusal.unfit.refusal("The pay and its unit are given together.")
        }
        try tx.insert(
            id,
            [
                .title(title), .body(body), .language(language), .source(source),
                .sourceKind(sourceKind), .url(url), .employerName(employerName),
                .destination(destination), .place(place), .occupation(occupation),
                .headcount(headcount), .payMinor(pay?.minorUnits), .payCurrency(pay?.currency),
                .payUnit(payUnit), .workerCosts(workerCosts.map(StoredJSON.init)),
                .validUntil(validUntil), .collectedBy(context.caller.human),
                .state(.collected),
            ]
        )
        return Recorded(
            as: "vacancy.collected",
            state: VacancyState.collected
        )
    }
}
