import Core
import Deployments
import Model

/// R-REP-002: the worker is never the payer of last resort.
enum WorkerDoesNotPayTheWayHome: Rule {
    struct Facts: Codable, Sendable {
        let owner: CostOwner
        let cause: RepatriationCause
        let hasFaultDocument: Bool
        /// Why the deployment ended, in the table's word; nil while it runs.
        let endReason: String?
        /// The deployment, for the remedy.
        let deployment: ID<Deployment>?
    }

    static let card = RuleCard(
        "R-REP-002",
        .blocks,
        source: "Decree 620 Art. 10(4) and 21(10); Philippine rules on repatriation (sole fault)",
        force: .since(2012, 8, 1),
        english: """
            The worker pays the way home only where the deployment is recorded as ended by the worker's \
            fault and a documented decision finds the worker alone at fault. Otherwise whoever the \
            contract or the law names pays, then the employer, then the agency, then the risk \
            reserve (Art. 10(4)), then the insurer.
            """,
        chinese: """
            除派出记录载明因劳务人员过错提前终止、且有书面决定认定其负全部过错外，回国费用不得由劳务人员承担；\
            依次由合同或法律规定的责任方、雇主、企业、备用金（第十条第四项）和保险承担。
            """,
        toConfirm: true
    )

    static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        guard facts.owner == .worker else {
            return .passed("The \(facts.owner.rawValue) pays, not the worker.")
        }
        let remedy = "Name the employer, the agency, the reserve or the insurer, in this order."
        guard facts.cause == .earlyWorkerFault else {
            return .failed(
                "The worker would pay, and the cause is \(facts.cause.rawValue).",
                remedy: remedy
            )
        }
        guard facts.endReason == atFault else {
            let recorded = facts.endReason.map { "ended as \($0)" } ?? "has not ended"
            let leg = facts.deployment?.description ?? "<id>"
            return .failed(
                "The worker would pay, and the deployment \(recorded).",
                remedy: remedy + " Where the fault is the worker's, the deployment says so: "
                    + "homeward deployment end \(leg) --end-reason \(atFault)."
            )
        }
        guard facts.hasFaultDocument else {
            return .failed(
                "The worker would pay, and no decision of sole fault is shown.",
                remedy: remedy + " Where the worker alone is at fault, give --fault-document."
            )
        }
        return .passed(
            "The deployment ended as \(atFault), and a documented decision finds the worker alone at fault."
        )
    }

    /// The word by which Deployments records an end by the worker's fault.
    private static let atFault = "ended_early_worker_fault"
}
