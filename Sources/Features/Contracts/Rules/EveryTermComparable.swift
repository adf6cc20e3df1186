import Core
import Model

/// What could not be compared by counting is the same in words: a machine cannot judge the rest. What
/// the contract with the agency leaves out is judged by ``NoTermWorse``.
package enum EveryTermComparable: ContractRule {
    /// Decree 527 asks something else of a contracted project.
    package static let regimes: Set<Regime> = [.cooperation]

    /// Number, article, severity and texts.
    package static let card = RuleCard(
        "R-CN-013-W",
        .warns,
        source: "Decree 620 Art. 23, 27; the warning is agency policy",
        force: .adoption,
        english: """
            Every promise of the cooperation contract, and of the agency to the worker, can be \
            compared with the worker's other contracts, an amount in the same unit and the rest in \
            the same words; and the employment contract leaves none of them out.
            """,
        chinese: """
            劳务合作合同以及企业对劳务人员的每一条承诺，均可与劳务人员的其他合同相比对：数额单位一致，其余文字相同；\
            雇佣合同不得遗漏其中任何一条。
            """,
        toConfirm: true
    )

    /// Whether it holds on that day, with the values read.
    package static func check(_ facts: LinkedContracts, on day: CalendarDate) -> Verdict {
        let compared = facts.compared
        guard !compared.isEmpty else {
            return .notApplicable("There is no contract to hold against a cooperation contract.")
        }
        let doubtful = facts.compared(where: \.isDoubtful)
        return .faults(
            doubtful.map(\.sentence),
            remedy:
                "Take over the clause with its unit, its currency and its words: "
                + "\(doubtful.map(\.contract).changeOfWords) --clauses …",
            orElse: "Every clause is there and was compared."
        )
    }
}
