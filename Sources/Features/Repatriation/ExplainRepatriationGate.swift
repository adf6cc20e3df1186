import Core
import Model
import Postgres

/// Shows the rules of a step as they would be found now, for whoever asks.
struct ExplainRepatriationGate: ItemQuery {
    typealias Subject = Repatriation
    static let permission = Permission.gatesRead
    static let help = [
        "step": "The step; repatriation.decide-cost when not given.",
        "cost_owner": "Who would pay; the one decided, or the employer, when not given.",
        "fault_document": "The decision of sole fault that would be shown.",
    ]

    /// The steps that have rules.
    enum Step: String, ExplainedStep {
        case decideCost = "repatriation.decide-cost"
        case ticket = "repatriation.ticket"
        case tell = "repatriation.tell"
    }

    let step: Step?
    let costOwner: CostOwner?
    let faultDocument: ShortText?

    func answer(
        on id: ID<Repatriation>,
        in tx: borrowing ReadTransaction,
        with context: ActionContext
    ) throws -> GateReport {
        let row = try tx.find(id)
        let report =
            switch step ?? .decideCost {
            case .decideCost:
                try row.costReport(
                    owner: costOwner ?? row.costOwner ?? .employer,
                    faultDocument: faultDocument ?? row.faultDocument,
                    in: tx,
                    with: context
                )
            case .tell: try row.deathReport(step: "repatriation.tell", in: tx, with: context)
            case .ticket:
                try row.ticketReport(
                    step: "repatriation.ticket",
                    ticketedAt: row.ticketedAt,
                    in: tx,
                    with: context
                )
            }
        return report.published
    }
}
