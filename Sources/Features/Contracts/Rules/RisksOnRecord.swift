import Core
import Model

/// What the worker was told of the risks can be shown later, in writing.
package enum RisksOnRecord: ContractRule {
    /// Number, article, severity and texts.
    package static let card = RuleCard(
        "R-CN-014-T",
        .tasks,
        source: "Decree 620 Art. 24; in writing: agency policy",
        force: .adoption,
        english: """
            The record of the disclosure names the risks, personal safety among them, and the \
            worker has signed that they were explained.
            """,
        chinese: "告知记录应当载明风险（包括人身安全风险），并由劳务人员签字确认。",
        toConfirm: true
    )

    /// Whether it holds on that day, with the values read.
    package static func check(_ facts: LinkedContracts, on day: CalendarDate) -> Verdict {
        let disclosed = facts.concerned.filter {
            $0.kind.parties.contains(.worker) && $0.disclosedOn != nil
        }
        guard !disclosed.isEmpty else {
            return .notApplicable("Nothing was disclosed yet; R-CN-014 asks for that.")
        }
        let silent = disclosed.filter { $0.risksTold == nil || !$0.isAcknowledged }
        let faults = silent.flatMap { contract in
            [
                contract.risksTold == nil
                    ? "the disclosure of the \(contract.words) names no risks" : nil,
                contract.isAcknowledged
                    ? nil : "the worker has not confirmed the disclosure of the \(contract.words)",
            ]
            .compactMap(\.self)
        }
        return .faults(
            faults,
            remedy:
                "homeward contract disclose \(silent.named) --risks-told … "
                + "--disclosure-acknowledged true, with language and copy as before.",
            orElse: "The risks are named, and the worker has confirmed it."
        )
    }
}
