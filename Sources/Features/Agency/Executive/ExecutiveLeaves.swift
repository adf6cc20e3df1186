import Core
import Model
import Postgres
import TransparencyLog

/// Notes that one of the managers no longer serves.
struct ExecutiveLeaves: Action {
    typealias Subject = Executive
    static let permission = Permission.partnersManage
    static let help = ["left_on": "The last day in the position."]

    let leftOn: CalendarDate

    func perform(
        on id: ID<Executive>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try ExecutiveState.of(id, in: tx).after("leave")
        try tx.update(id, ["state": next, "left_on": leftOn])
        return Recorded(
            as: "executive.left",
            state: next,
            facts: ["left_on": .text("\(leftOn)")]
        )
    }
}
