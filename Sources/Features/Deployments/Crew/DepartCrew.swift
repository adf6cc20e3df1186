import Core
import Model
import Postgres
import TransparencyLog

/// Records that a crew is on its way: every member has left by an own departure through the gate.
struct DepartCrew: Action {
    typealias Subject = Crew
    static let permission = Permission.deploymentsMove
    static let help = ["departed_on": "The day on which the last member left; not in the future."]

    let departedOn: CalendarDate

    func perform(
        on id: ID<Crew>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let crew = try CrewRow.find(id, in: tx)
        let obstacle: String? =
            crew.waiting > 0
            ? "\(crew.waiting) of its members wait for their departure."
            : crew.abroad == 0 ? "None of its members has left." : nil
        return try crew.record.move(
            "depart",
            as: "crew.departed",
            Assignment.departedOn,
            on: departedOn,
            unless: obstacle,
            in: &tx,
            with: context
        )
    }
}
