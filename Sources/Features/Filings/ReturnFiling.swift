import Core
import Model
import Postgres
import TransparencyLog

/// Records that the authority sent the filing back for completion: departures stop until it is done.
struct ReturnFiling: ChangingAction {
    typealias Subject = Filing
    static let permission = Permission.filingsHandle
    static let help = [
        "missing_items": "What the authority wants completed, one item each.",
        "completion_due": "The day by which the authority wants it.",
        "returned_on": "The day on which it was returned; today when not given.",
    ]

    let missingItems: [ShortText]
    let completionDue: CalendarDate
    let returnedOn: CalendarDate?

    func perform(
        on filing: Filing.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try filing.state.after("return")
        try filing.requireOpenCase(in: tx)
        let day = returnedOn ?? context.today
        try filing.requireSubmitted(by: day, "returned_on", with: context)
        guard !missingItems.isEmpty, completionDue >= day else {
            throw CommonRefusal.unfit.refusal(
                "A return names what is missing, and a day for it not before \(day)."
            )
        }
        try tx.update(
            filing,
            [
                .state(next), .missingItems(missingItems), .completionDue(completionDue),
                .returnedOn(day),
            ]
        )
        try tx.open(
            FilingDuty.completion,
            of: filing.place,
            by: completionDue,
            because: "The authority returned the filing on \(day) and set this day.",
            with: context
        )
        return Recorded(
            as: "filing.returned",
            state: next,
            facts: ["kind": .text(filing.kind.rawValue), "returned_on": .text("\(day)")]
        )
    }
}
