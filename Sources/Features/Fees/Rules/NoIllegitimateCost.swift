import Core
import Model

/// What nobody may ever be asked for, whoever would pay it: the third heading of the ILO's taxonomy.
enum NoIllegitimateCost: FeeRule {
    static let card = RuleCard(
        "R-FEE-002",
        .blocks,
        source: "ILO definition of recruitment fees and related costs (2019)",
        force: .adoption,
        english:
            "No bribe, tribute, extortion, kickback, bond, collateral or illicit recovery of costs is paid by anyone in recruitment.",
        chinese: "招募过程中任何人均不得支付贿赂、贡金、勒索款、回扣、保证金、抵押或者非法转嫁的费用。",
        toConfirm: true
    )

    private static let illegitimate: Set<AskedCategory> = [
        .bribe, .tribute, .extortion, .kickback, .bond, .collateral, .illicitCostRecovery,
    ]

    static func check(_ facts: FeeFacts, on day: CalendarDate) -> Verdict {
        let found = facts.concerned.first { illegitimate.contains($0.category) }
        guard let found else { return .passed("\(facts.concerned.count) fee lines read.") }
        return .failed(
            "\(found.words) is a \(found.category.rawValue): that is paid by nobody, the \(found.payer.rawValue) included.",
            remedy: "Do not pay it, and tell the director who asked for it."
        )
    }
}
