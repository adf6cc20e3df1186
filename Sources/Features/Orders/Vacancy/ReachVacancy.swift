import Core
import Model
import Postgres
import TransparencyLog

/// Counts the workers whom a published item reached.
struct ReachVacancy: ChangingAction {
    typealias Subject = Vacancy
    static let permission = Permission.ordersManage
    static let help = ["readers": "How many more it has reached since the last count."]
    static let ranges = ["readers": 1...1_000_000]

    let readers: Int

    func perform(
        on vacancy: Vacancy.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try vacancy.state.after("reach")
        try tx.update(vacancy, [.reached(vacancy.reached + readers)])
        return Recorded(as: "vacancy.reached", state: next)
    }
}
