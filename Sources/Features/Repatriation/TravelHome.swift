import Core
import Deployments
import Employers
import Model
import Postgres
import TransparencyLog

/// Records the departure for home.
struct TravelHome: ChangingAction {
    typealias Subject = Repatriation
    static let permission = Permission.repatriationHandle
    static let help = [
        "travelled_on": "The day of departure, by the clock of the site; not one to come."
    ]

    let travelledOn: CalendarDate

    func perform(
        on row: Repatriation.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try row.state.after("travel")
        try context.requireNotInFuture("travelled_on", travelledOn, in: tx.zone(of: row.caseFile))
        try tx.update(row, [.state(next), .travelledOn(travelledOn)])
        try KoreanClocks.leave(
            on: travelledOn,
            of: row.caseFile,
            about: row.person,
            in: &tx,
            with: context
        )
        return Recorded(as: "repatriation.travelled", state: next)
    }
}
