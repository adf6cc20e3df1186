import Core
import Model
import Postgres
import TransparencyLog

/// Records that the authority let the filing pass.
struct AcceptFiling: ChangingAction {
    typealias Subject = Filing
    static let permission = Permission.filingsHandle
    static let help = [
        "acceptance": "accepted where the authority said so, no_objection where it said nothing.",
        "answered_on":
            "The day of the answer, or on which its time was over; today when not given.",
        "answer_reference": "The number or words of the authority's answer.",
    ]

    let acceptance: FilingAcceptance
    let answeredOn: CalendarDate?
    let answerReference: ShortText?

    func perform(
        on filing: Filing.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try filing.state.after("accept")
        try filing.requireOpenCase(in: tx)
        let day = answeredOn ?? context.today
        try filing.requireSubmitted(by: day, "answered_on", with: context)
        guard acceptance == .noObjection || answerReference != nil else {
            throw CommonRefusal.unfit.refusal(
                "An acceptance has its answer_reference; without an answer it is no_objection."
            )
        }
        try tx.update(
            filing,
            [
                .state(next), .acceptance(acceptance), .answeredOn(day),
                .answerReference(answerReference),
            ]
        )
        return Recorded(
            as: "filing.accepted",
            state: next,
            facts: ["kind": .text(filing.kind.rawValue), "answered_on": .text("\(day)")]
        )
    }
}
