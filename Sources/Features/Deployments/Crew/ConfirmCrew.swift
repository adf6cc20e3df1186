import Core
import Model
import Postgres
import TransparencyLog

/// Confirms a crew as it is: led, managed, of one language, and not too large.
struct ConfirmCrew: Action {
    typealias Subject = Crew
    static let permission = Permission.deploymentsPlan

    func perform(
        on id: ID<Crew>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let crew = try CrewRow.find(id, in: tx)
        let next = try crew.state.after("confirm")
        guard crew.members > 0 else {
            throw CommonRefusal.wrongState.refusal(
                "Nobody is in the crew: homeward crew join \(id)."
            )
        }
        var report = try RuleReport(step: "crew.confirm", on: context.today, in: tx)
        report.check(CrewIsLed.self, try CrewFacts(confirming: crew, in: tx))
        try report.require()
        try tx.update(id, [.confirmedOn(context.today), .state(next)])
        return Recorded(
            as: "crew.confirmed",
            state: next,
            facts: ["members": .integer(Int64(crew.members))],
            report: report
        )
    }
}
