import Core
import Model
import Postgres

/// Dissolves a crew that nobody is in any more.
struct DissolveCrew: Action {
    typealias Subject = Crew
    static let permission = Permission.deploymentsMove

    func perform(
        on id: ID<Crew>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let crew = try CrewRow.find(id, in: tx)
        let obstacle: String? =
            crew.members > 0
            ? "\(crew.members) are still in it: release, move or end their deployments first." : nil
        return try crew.record.move(
            "dissolve",
            as: "crew.dissolved",
            Assignment.dissolvedOn,
            on: context.today,
            unless: obstacle,
            in: &tx,
            with: context
        )
    }
}
