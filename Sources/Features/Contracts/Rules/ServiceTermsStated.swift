import Core
import Model

/// A service contract says what is done for the fee, what it is, how it is collected, who is liable.
package enum ServiceTermsStated: ContractRule {
    /// Number, article, severity and texts.
    package static let card = RuleCard(
        "R-CN-012",
        .blocks,
        source: "Decree 620 Art. 23",
        force: .since(2012, 8, 1),
        english: """
            A service contract states the services, the fee as an amount, how it is collected, and \
            the liability for breach.
            """,
        chinese: "服务合同应当载明服务项目、服务费及其收取方式、违约责任。"
    )

    static let codes: [ClauseCode] = [
        .serviceItems, .serviceFee, .serviceFeeCollection, .breachLiability,
    ]

    /// Whether it holds on that day, with the values read.
    package static func check(_ facts: LinkedContracts, on day: CalendarDate) -> Verdict {
        let contracts = facts.concerned(.service)
        guard !contracts.isEmpty else { return .notApplicable("There is no service contract.") }
        let faults = contracts.flatMap { contract in
            codes.compactMap { code -> String? in
                let clauses = contract.clauses.filter { $0.code == code }
                if clauses.isEmpty { return "\(code.rawValue) is not stated" }
                let isAmount = code != .serviceFee || clauses.contains { $0.amount != nil }
                return isAmount ? nil : "service_fee has words but no amount"
            }
        }
        return .faults(
            faults,
            remedy: "State the clauses named: \(contracts.changeOfWords) --clauses …",
            orElse: "All four are stated."
        )
    }
}
