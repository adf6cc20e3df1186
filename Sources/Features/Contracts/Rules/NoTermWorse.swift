import Core
import Model

/// What the worker signs is nowhere worse than what the employer has promised the agency.
package enum NoTermWorse: ContractRule {
    /// Number, article, severity and texts.
    package static let card = RuleCard(
        "R-CN-013",
        .blocks,
        source: "Decree 620 Art. 23, 27",
        force: .since(2012, 8, 1),
        english: """
            No clause of the service, labour or employment contract is worse for the worker than \
            the same clause of the cooperation contract, nor of the employment contract than what \
            the agency promises beyond it.
            """,
        chinese: "服务合同、劳动合同、雇佣合同中涉及劳务人员权益的条款不得低于劳务合作合同的约定；雇佣合同亦不得低于企业另行承诺的条件。"
    )

    /// Whether it holds on that day, with the values read.
    package static func check(_ facts: LinkedContracts, on day: CalendarDate) -> Verdict {
        let compared = facts.compared
        guard !compared.isEmpty else {
            return .notApplicable("There is no contract to hold against a cooperation contract.")
        }
        let faults = compared.flatMap { contract, rows in
            rows.filter { $0.verdict == .worse }
                .map { "\(contract.kind.rawValue) contract, \($0.sentence)" }
        }
        return .faults(
            faults,
            remedy:
                "Give the worker at least what was promised: "
                + "\(facts.differing([.worse]).changeOfWords) --clauses …; homeward contract compare "
                + "shows both.",
            orElse: "\(compared.flatMap(\.rows).count) clauses compared, none is worse."
        )
    }
}
