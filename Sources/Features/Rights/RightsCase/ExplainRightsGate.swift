import Core
import Model
import Postgres

/// Shows the rules of a step as they would be found now, for whoever asks.
struct ExplainRightsGate: ItemQuery {
    typealias Subject = RightsCase
    static let permission = Permission.gatesRead
    static let help = ["step": "The step; rights-case.close when not given."]

    /// The steps that have a gate of their own.
    enum Step: String, ExplainedStep {
        case close = "rights-case.close"
        case notifyEmployer = "rights-case.notify-employer"
    }

    let step: Step?

    func answer(
        on id: ID<RightsCase>,
        in tx: borrowing ReadTransaction,
        with context: ActionContext
    ) throws -> GateReport {
        let row = try tx.find(id)
        return switch step ?? .close {
        case .close: try row.closingReport(in: tx, with: context).published
        case .notifyEmployer: try row.noticeReport(in: tx, with: context).published
        }
    }
}
