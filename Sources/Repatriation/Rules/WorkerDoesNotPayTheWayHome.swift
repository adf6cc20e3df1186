import Casework

/// R-REP-002: the worker is never the payer of last resort.
enum WorkerDoesNotPayTheWayHome: Rule {
    struct Facts: Sendable {
        let owner: CostOwner
        let cause: HomecomingCause
        let hasFaultDocument: Bool
    }

    static let card = RuleCard(
        "R-REP-002",
        .blocks,
        source: "Decree 620 Art. 10(4) and 21(10); Philippine rules on repatriation (sole fault)",
        english: """
            The worker pays the way home only where a documented decision finds the worker alone at \
            fault. Otherwise whoever the contract or the law names pays, then the employer, then \
            the agency, then the risk reserve (Art. 10(4)), then the insurer.
            """,
        chinese: """
            除有书面决定认定劳务人员负全部过错外，回国费用不得由劳务人员承担；依次由合同或法律规定的责任方、\
            雇主、企业、备用金（第十条第四项）和保险承担。
            """,
        toConfirm: true
    )

    static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        guard facts.owner == .worker else {
            return .passed("The \(facts.owner.rawValue) pays, not the worker.")
        }
        let mend = "Name the employer, the agency, the reserve or the insurer, in this order."
        guard facts.cause == .earlyWorkerFault else {
            return .failed(
                "The worker would pay, and the cause is \(facts.cause.rawValue).",
                mend: mend
            )
        }
        guard facts.hasFaultDocument else {
            return .failed(
                "The worker would pay, and no decision of sole fault is shown.",
                mend: mend + " Where the worker alone is at fault, give --fault-document."
            )
        }
        return .passed("A documented decision finds the worker alone at fault.")
    }
}
