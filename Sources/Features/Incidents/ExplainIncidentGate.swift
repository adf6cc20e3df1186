import Core
import Model
import Postgres

/// Shows the rules of a step as they would be found now, for whoever asks.
struct ExplainIncidentGate: ItemQuery {
    typealias Subject = Incident
    static let permission = Permission.gatesRead
    static let help = ["step": "The step; incident.close when not given."]

    /// The steps that have rules.
    enum Step: String, ExplainedStep {
        case close = "incident.close"
        case notify = "incident.notify"
    }

    let step: Step?

    func answer(
        on id: ID<Incident>,
        in tx: borrowing ReadTransaction,
        with context: ActionContext
    ) throws -> GateReport {
        let row = try tx.find(id)
        return switch step ?? .close {
        case .close: try row.closingReport(in: tx, with: context).published
        case .notify: try row.noticeReport(step: "incident.notify", in: tx, with: context).published
        }
    }
}
