import Core
import Model
import Postgres
import TransparencyLog

/// Puts a cleared deployment back to planned: its records have changed, its days are over, or someone says why.
struct InvalidateDeployment: ChangingAction {
    typealias Subject = Deployment
    static let permission = Permission.deploymentsPlan
    static let help = [
        "reason": "Why, where nothing has changed and the days are not over; it is sealed."
    ]

    let reason: LongText?

    /// What whoever put it back is told.
    struct Reply: Codable, Sendable {
        /// What has changed since the clearance, by name.
        let changed: [String]
        /// The command that clears it again.
        let next: String
    }

    func perform(
        on leg: Deployment.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try leg.state.after("invalidate")
        var causes = try leg.changesSinceClearance(in: tx)
        if let cleared = leg.clearedOn, context.today > Clearance.lastDay(of: cleared) {
            causes.append("the clearance of \(cleared) has expired")
        }
        guard !causes.isEmpty || reason != nil else {
            throw DeploymentRefusal.clearanceHolds.refusal(
                "The clearance of \(leg.clearedOn?.description ?? "today") stands on the same records."
            )
        }
        try tx.update(
            leg,
            [.clearedOn(nil), .clearedBy(nil), .clearanceRecords(nil), .state(next)]
        )
        var facts = ["changed": JSON.array(causes.map(JSON.text))]
        facts["reason"] = reason.map { .text($0.text) }
        return Recorded(
            as: "deployment.clearance-voided",
            state: next,
            facts: facts,
            reply: Reply(changed: causes, next: "homeward deployment clear \(leg.id)")
        )
    }
}
