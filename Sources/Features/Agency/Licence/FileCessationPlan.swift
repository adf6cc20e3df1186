import Core
import Model
import Postgres
import TransparencyLog

/// Records the plan for the workers still abroad, and its filing with the authority (Art. 19).
struct FileCessationPlan: Action {
    typealias Subject = Licence
    static let permission = Permission.partnersManage
    static let help = [
        "plan": "Who looks after the workers still abroad, and until when.",
        "filed_on": "The day on which the authority received it.",
        "receipt": "The authority's receipt.",
    ]

    let plan: LongText
    let filedOn: CalendarDate
    let receipt: ShortText

    func perform(
        on id: ID<Licence>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try LicenceState.of(id, in: tx).after("file-plan")
        try tx.update(
            id,
            [
                "state": next, "cessation_plan": plan, "cessation_filed_on": filedOn,
                "cessation_receipt": receipt,
            ]
        )
        return Recorded(
            as: "licence.cessation-filed",
            state: next,
            facts: ["filed_on": .text("\(filedOn)"), "receipt": .text(receipt.text)]
        )
    }
}
