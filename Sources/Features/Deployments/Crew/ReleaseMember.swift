import Core
import Model
import Postgres

/// Lets a member who has not left yet out of a crew; the deployment stays as it is.
struct ReleaseMember: ChangingAction {
    typealias Subject = Crew
    static let permission = Permission.deploymentsPlan
    static let help = ["deployment_id": "The deployment of the member."]

    let deploymentId: ID<Deployment>

    func perform(
        on crew: Crew.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try crew.state.after("release")
        let leg = try tx.held(deploymentId)
        guard leg.crew == crew.id else {
            throw CommonRefusal.unfit.refusal("\(deploymentId) is not in the crew \(crew.id).")
        }
        guard leg.state.isWaiting else {
            throw CommonRefusal.wrongState.refusal(
                "The deployment is \(leg.state.rawValue): only who waits for the departure is let out."
            )
        }
        try tx.update(leg.id, [.crew(nil)])
        try tx.update(crew, [.leader(crew.leader == leg.person ? nil : crew.leader), .state(next)])
        return Recorded(
            as: "crew.released",
            about: leg.person,
            in: leg.caseFile,
            state: next
        )
    }
}
