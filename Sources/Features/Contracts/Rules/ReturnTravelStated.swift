import Core
import Model

/// Who pays the way home is written before anyone leaves.
package enum ReturnTravelStated: ContractRule {
    /// Number, article, severity and texts.
    package static let card = RuleCard(
        "R-DEP-015",
        .blocks,
        source: "Decree 620 Art. 21(10); Japan TITP ordinance Art. 12",
        force: .since(2012, 8, 1),
        english: """
            The cooperation contract and the service or labour contract state who bears the cost of \
            the worker's return.
            """,
        chinese: "劳务合作合同以及服务合同或者劳动合同应当载明劳务人员回国费用的承担。",
        toConfirm: true
    )

    /// Whether it holds on that day, with the values read.
    package static func check(_ facts: LinkedContracts, on day: CalendarDate) -> Verdict {
        let contracts = facts.grounds + facts.concerned(.service, .labour)
        guard !contracts.isEmpty else {
            let way =
                switch facts.regime {
                case .cooperation: ContractKind.service.fromDraftToSigned
                case .contractedProject: ContractKind.fromDraftToSignedByContractor
                }
            return .failed(
                "There is no contract that could state it.",
                remedy: "With a clause return_travel: \(way)."
            )
        }
        let faults = contracts.filter { contract in
            !contract.clauses.contains { $0.code == .returnTravel }
        }
        return .faults(
            faults.map { "the \($0.words) has no clause return_travel" },
            remedy:
                "State it in a clause return_travel: \(faults.changeOfWords) --clauses …",
            orElse: "Return travel is stated."
        )
    }
}
