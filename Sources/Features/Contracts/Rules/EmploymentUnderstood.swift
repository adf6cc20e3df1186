import Core
import Model

/// The employment contract exists in a language that the worker understands.
package enum EmploymentUnderstood: ContractRule {
    /// Number, article, severity and texts.
    package static let card = RuleCard(
        "R-CN-016",
        .blocks,
        source: "Dhaka Principles 2; Japan SSW ordinance",
        force: .adoption,
        english: """
            One language of the employment contract, or of the labour contract with a project's contractor, is \
            understood by the worker.
            """,
        chinese: "雇佣合同以及与项目承包单位订立的劳动合同，至少有一种文本使用劳务人员能够理解的语言。",
        toConfirm: true
    )

    /// Whether it holds on that day, with the values read.
    package static func check(_ facts: LinkedContracts, on day: CalendarDate) -> Verdict {
        let contracts = facts.concerned.filter { $0.kind == .employment || $0.project != nil }
        guard !contracts.isEmpty else { return .notApplicable("There is no employment contract.") }
        let unread = contracts.filter { contract in
            !contract.languages.contains { $0.isUnderstood(by: facts.workerReads) }
        }
        return .faults(
            unread.map {
                "it is in \(tags($0.languages)), while the worker reads \(tags(facts.workerReads))"
            },
            remedy:
                "Add a version in a language of the worker: \(unread.changeOfWords) --languages …",
            orElse: "A version is in a language that the worker reads."
        )
    }

    private static func tags(_ languages: [Language]) -> String {
        languages.isEmpty ? "nothing known" : languages.map(\.description).joined(separator: ", ")
    }
}
