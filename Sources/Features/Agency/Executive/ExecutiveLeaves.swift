import Core
import Model
import Postgres
import TransparencyLog

/// Notes that one of the managers no longer serves.
struct ExecutiveLeaves: ChangingAction {
    typealias Subject = Executive
    static let permission = Permission.partnersManage
    static let help = ["left_on": "The last day in the position."]

    let leftOn: CalendarDate

    func perform(
        on executive: Executive.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try executive.state.after("leave")
        try tx.update(executive, [.state(next), .leftOn(leftOn)])
        return Recorded(as: "executive.left", state: next)
    }
}
