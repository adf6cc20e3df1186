import Casework

/// What nobody may ever be asked for, whoever would pay it: the third heading of the ILO's taxonomy.
enum NoIllegitimateCost: CaseRule {
    static let card = RuleCard(
        "R-FEE-002",
        .blocks,
        source: "ILO definition of recruitment fees and related costs (2019)",
        english: "No bribe, bond or collateral is paid by anyone in recruitment.",
        chinese: "招募过程中任何人均不得支付贿赂、保证金或抵押。",
        toConfirm: true
    )

    private static let illegitimate: Set<AskedCategory> = [.bribe, .bond, .collateral]

    static func check(_ facts: FeeFacts, on day: CalendarDate) -> Verdict {
        let found = facts.charges.first { illegitimate.contains($0.category) }
        guard let found else { return .passed("\(facts.charges.count) fee lines read.") }
        return .failed(
            "A \(found.category.rawValue) is paid by nobody, the \(found.payer.rawValue) included.",
            mend: "Do not pay it, and tell the director who asked for it."
        )
    }
}
