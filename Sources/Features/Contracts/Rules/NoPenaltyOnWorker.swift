import Core

/// Neither worker nor kin owes anything for leaving or not performing.
package enum NoPenaltyOnWorker: ContractRule {
    /// Number, article, severity and texts.
    package static let card = RuleCard(
        "R-CN-017",
        .blocks,
        source: "Japan TITP Act Art. 47, Technical Intern ordinance; applied to every destination",
        force: .since(2017, 11, 1),
        english:
            "No clause makes the worker or the worker's kin pay for not performing the contract.",
        chinese: "合同不得约定由劳务人员或者其亲属支付违约金。",
        toConfirm: true
    )

    /// Whether it holds on that day, with the values read.
    package static func check(_ facts: LinkedContracts, on day: CalendarDate) -> Verdict {
        let penal = facts.all.filter { contract in
            contract.clauses.contains { $0.code == .penalty && $0.value != 0 }
        }
        let faults = penal.flatMap { contract in
            contract.clauses.filter { $0.code == .penalty && $0.value != 0 }
                .map { "the \(contract.words) has a penalty: \($0.words)" }
        }
        return .faults(
            faults,
            remedy:
                "Take the penalty out of the contract; a value of 0 says that none is owed: "
                + "\(penal.changeOfWords) --clauses …",
            orElse: "No clause has a penalty."
        )
    }
}
