import Core
import Model

/// What could not be compared by counting is the same in words: a machine cannot judge the rest.
package enum EveryTermComparable: ContractRule {
    /// Number, article, severity and texts.
    package static let card = RuleCard(
        "R-CN-013-W",
        .warns,
        source: "Decree 620 Art. 23, 27; the warning is agency policy",
        force: .adoption,
        english: """
            Every promise of the cooperation contract, and of the agency to the worker, is in the \
            worker's other contracts too, with an amount in the same unit or with the same words.
            """,
        chinese: "劳务合作合同以及企业对劳务人员承诺的每一条款，均应在劳务人员的其他合同中载明，数额单位一致或者文字相同。",
        toConfirm: true
    )

    /// Whether it holds on that day, with the values read.
    package static func check(_ facts: LinkedContracts, on day: CalendarDate) -> Verdict {
        let compared = facts.compared
        guard !compared.isEmpty else {
            return .notApplicable("There is no contract to hold against a cooperation contract.")
        }
        let faults = compared.flatMap { contract, rows in
            rows.filter { $0.verdict == .missing || $0.verdict == .different }
                .map { "\(contract.kind.rawValue) contract, \($0.sentence)" }
        }
        return .faults(
            faults,
            remedy:
                "Take over the clause with its unit, its currency and its words: "
                + "\(facts.differing([.missing, .different]).changeOfWords) --clauses …",
            orElse: "Every clause is there and was compared."
        )
    }
}
