import Core
import Model

/// Before signing, the worker was told items and risks in a language the worker understands.
package enum DisclosedInWorkersLanguage: ContractRule {
    /// Number, article, severity and texts.
    package static let card = RuleCard(
        "R-CN-014",
        .blocks,
        source: "Decree 620 Art. 24",
        force: .since(2012, 8, 1),
        english: """
            The items and the risks were explained to the worker in a language the worker \
            understands, and the worker was given a copy.
            """,
        chinese: "应当以劳务人员能够理解的语言如实告知合同内容和风险，并交付文本。"
    )

    /// Whether it holds on that day, with the values read.
    package static func check(_ facts: LinkedContracts, on day: CalendarDate) -> Verdict {
        let contracts = facts.concerned.filter { $0.kind.parties.contains(.worker) }
        guard !contracts.isEmpty else { return .notApplicable("The worker signs none of them.") }
        let open = contracts.filter { !faults(of: $0, facts.workerReads, on: day).isEmpty }
        return .faults(
            open.flatMap { faults(of: $0, facts.workerReads, on: day) },
            remedy:
                "homeward contract disclose \(open.named) --disclosed-language … "
                + "--copy-given true, in a language of the worker.",
            orElse: "Disclosed in a language of the worker, with a copy."
        )
    }

    private static func faults(
        of contract: ContractRow,
        _ reads: [Language],
        on day: CalendarDate
    ) -> [String] {
        guard let disclosed = contract.disclosedOn, let language = contract.disclosedLanguage else {
            return ["the \(contract.words) was not disclosed"]
        }
        guard disclosed <= day else {
            return ["the \(contract.words) was disclosed on \(disclosed), after \(day)"]
        }
        var faults: [String] = []
        if !language.isUnderstood(by: reads) {
            let known = reads.map(\.description).joined(separator: ", ")
            faults.append("disclosed in \(language), while the worker reads \(known)")
        }
        if !contract.copyGiven { faults.append("no copy of the \(contract.words) was given") }
        return faults
    }
}
