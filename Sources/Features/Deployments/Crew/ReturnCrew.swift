import Core
import Employers
import Model
import Postgres
import TransparencyLog

/// Records that a crew has begun its way home.
struct ReturnCrew: ChangingAction {
    typealias Subject = Crew
    static let permission = Permission.deploymentsMove
    static let help = [
        "returning_since": "The day on which the way home began; not in the future."
    ]

    let returningSince: CalendarDate

    func perform(
        on crew: Crew.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try crew.move(
            "return",
            as: "crew.returning",
            Assignment.returningSince,
            on: returningSince,
            by: tx.zone(of: crew.site),
            unless: nil,
            in: &tx,
            with: context
        )
    }
}
