import Core
import Model
import Postgres
import TransparencyLog

/// Notes that an item is worth verifying: no doubtful wording, no known fake, work that may be offered.
struct ScreenVacancy: ChangingAction {
    typealias Subject = Vacancy
    static let permission = Permission.ordersManage
    static let help = ["note": "What was looked at, and what was found."]

    let note: LongText

    func perform(
        on vacancy: Vacancy.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try vacancy.state.after("screen")
        try tx.update(vacancy, [.state(next), .screenedBy(context.caller.human)])
        return Recorded(as: "vacancy.screened", state: next)
    }
}
