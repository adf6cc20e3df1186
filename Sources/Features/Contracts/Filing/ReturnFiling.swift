import Core
import Model
import Postgres
import TransparencyLog

/// Records that the authority sent the filing back for completion: departures stop until it is done.
struct ReturnFiling: ChangingAction {
    typealias Subject = Contract
    static let permission = Permission.contractsFile
    static let help = [
        "missing_items": "What the authority wants completed, one item each.",
        "completion_due": "The day by which the authority wants it.",
        "returned_on": "The day on which it was returned; today when not given.",
    ]

    let missingItems: [ShortText]
    let completionDue: CalendarDate
    let returnedOn: CalendarDate?

    /// What whoever records it is told.
    struct Reply: Codable, Sendable {
        let completionDue: CalendarDate
    }

    func perform(
        on record: Contract.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let contract = try ContractRow(record)
        let next = try contract.state.after("return")
        try contract.requireOpenCase(in: tx)
        let day = returnedOn ?? context.today
        try contract.requireFiled(by: day, "returned_on", with: context)
        guard !missingItems.isEmpty, completionDue >= day else {
            throw CommonRefusal.unfit.refusal(
                "A return names what is missing, and a day for it not before \(day)."
            )
        }
        try tx.update(
            record,
            [
                .state(next), .missingItems(missingItems), .completionDue(completionDue),
                .returnedOn(day),
            ]
        )
        try tx.open(
            ContractDuty.completion,
            of: contract.place,
            by: completionDue,
            because: "The authority returned the filing on \(day) and set this day.",
            with: context
        )
        return Recorded(
            as: "contract.returned",
            state: next,
            facts: ["returned_on": .text("\(day)")],
            reply: Reply(completionDue: completionDue)
        )
    }
}
