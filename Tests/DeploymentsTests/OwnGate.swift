import Core
import Model
import Postgres

@testable import Deployments

/// Clears through this feature's own rules: the rules below it have their own tests and their own facts.
struct ClearByOwnRules: ChangingAction {
    typealias Subject = Deployment
    typealias Reply = ClearDeployment.Reply
    static let permission = Permission.deploymentsClear

    func perform(
        on leg: Deployment.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let gate = Gate("deployment.clear", "own rules", DeploymentsFeature.caseRules)
        return try ClearDeployment().clear(leg, through: gate, in: &tx, with: context)
    }
}

/// Departs through this feature's own rules.
struct DepartByOwnRules: ChangingAction {
    typealias Subject = Deployment
    typealias Reply = DepartDeployment.Reply
    static let permission = Permission.deploymentsMove
    static let help = ["departed_on": "The day."]

    let departedOn: CalendarDate

    func perform(
        on leg: Deployment.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let gate = Gate("deployment.depart", "own rules", DeploymentsFeature.caseRules)
        return try DepartDeployment(departedOn: departedOn)
            .depart(leg, through: gate, in: &tx, with: context)
    }
}
