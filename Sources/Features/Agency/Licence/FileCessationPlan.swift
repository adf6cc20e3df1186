import Core
import Model
import Postgres

/// Records the plan for the workers still abroad, and its filing with the authority (Art. 19).
struct FileCessationPlan: ChangingAction {
    typealias Subject = Licence
    static let permission = Permission.partnersManage
    static let help = [
        "cessation_plan": "Who looks after the workers still abroad, and until when.",
        "cessation_filed_on": "The day on which the authority received it.",
        "cessation_receipt": "The authority's receipt.",
    ]

    let cessationPlan: LongText
    let cessationFiledOn: CalendarDate
    let cessationReceipt: ShortText

    func perform(
        on licence: Licence.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try licence.state.after("file-plan")
        try tx.update(
            licence,
            [
                .state(next), .cessationPlan(cessationPlan), .cessationFiledOn(cessationFiledOn),
                .cessationReceipt(cessationReceipt),
            ]
        )
        return Recorded(as: "licence.cessation-filed", state: next)
    }
}
