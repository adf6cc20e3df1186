import Core

/// R-INF-004-P: no offer of work names a deposit among the worker's costs, whatever it is called.
///
/// R-FEE-001 judges what is charged; this is what is promised before anyone applies.
enum NoDepositAsked: Rule {
    struct Facts: Codable, Sendable {
        /// What the worker is said to bear.
        let costs: [WorkerCost]
        /// How the list is put right.
        let remedy: String
    }

    static let card = RuleCard(
        "R-INF-004-P",
        .blocks,
        source: "Decree 620 Art. 25",
        force: .since(2012, 8, 1),
        english:
            "No cost that an offer of work puts on the worker is a deposit, a guarantee or a pledge, under any name.",
        chinese: "招聘信息和用工订单列明的劳务人员费用中，不得有任何名目的押金、保证金、担保或者抵押。",
        toConfirm: true
    )

    static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        let faults = facts.costs.compactMap(\.depositFault)
        guard faults.isEmpty else {
            return .failed(
                faults.joined(separator: " "),
                remedy: "\(OrderRefusal.deposit.remedy) \(facts.remedy)"
            )
        }
        return .passed("\(facts.costs.count) costs of the worker read, no deposit among them.")
    }
}
