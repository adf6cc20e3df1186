import Core
import Model
import Postgres

/// The step of a case whose gate is explained.
enum GateStep: String, ExplainedStep {
    case clear = "deployment.clear"
    case depart = "deployment.depart"
}

/// Every rule of a step with what it finds in the case now; nothing is changed.
struct ExplainGate: ItemQuery {
    typealias Subject = CaseFile
    static let permission = Permission.gatesRead
    static let help = [
        "step": "deployment.clear or deployment.depart, which is asked when none is given.",
        "as_of": "The day as of which the rules are read; the planned departure when not given.",
    ]

    let step: GateStep?
    let asOf: CalendarDate?

    func answer(
        on id: ID<CaseFile>,
        in tx: borrowing ReadTransaction,
        with context: ActionContext
    ) throws -> GateReport {
        let placed = try tx.known(id)
        let gate = step == .clear ? DeploymentsFeature.clearing : DeploymentsFeature.departing
        var report = try gate.report(for: id, in: tx, on: asOf ?? placed.plannedDeparture)
        // Four eyes concern whoever may clear: the report says whether it could be the one who asks.
        if step == .clear, context.caller.permissions.contains(.deploymentsClear),
            let leg = try Deployment.Record.waiting(of: id, in: tx)
        {
            report.checkFourEyes(on: leg, by: context.caller)
        }
        return report.published(to: context.caller)
    }
}
