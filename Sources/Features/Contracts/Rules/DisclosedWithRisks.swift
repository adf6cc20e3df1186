import Core
import Model

/// Before signing, the worker was told the items and the risks, and the record shows both.
package enum DisclosedWithRisks: ContractRule {
    /// Number, article, severity and texts.
    package static let card = RuleCard(
        "R-CN-014",
        .blocks,
        source:
            "Decree 620 Art. 24; language, copy and signature: Dhaka Principle 2, agency policy",
        force: .since(2012, 8, 1),
        english: """
            The items of the contract were told to the worker truthfully, and the record names the \
            risks that were explained, personal safety among them; by policy of the agency also in \
            a language that the worker understands, with a copy given, and signed by the worker.
            """,
        chinese: """
            应当如实告知劳务人员合同事项，告知记录应当载明所说明的风险（包括人身安全风险）；依企业政策，\
            还应当使用劳务人员能够理解的语言告知、交付文本，并由劳务人员签字确认。
            """,
        toConfirm: true
    )

    /// What records a disclosure in whole, for a contract of that id or for one that is still to be drafted.
    static func command(for id: String) -> String {
        "homeward contract disclose\(id) --disclosed-language … --copy-given true --risks-told … "
            + "--disclosure-acknowledged true"
    }

    /// Whether it holds on that day, with the values read.
    package static func check(_ facts: LinkedContracts, on day: CalendarDate) -> Verdict {
        let contracts = facts.concerned.filter { $0.parties.contains(.worker) }
        guard !contracts.isEmpty else { return .notApplicable("The worker signs none of them.") }
        let open = contracts.filter { !faults(of: $0, facts.workerReads, on: day).isEmpty }
        return .faults(
            open.flatMap { faults(of: $0, facts.workerReads, on: day) },
            remedy: command(for: " \(open.named)") + ", in a language of the worker.",
            orElse: "Disclosed with the risks in a language of the worker, with a copy, and signed."
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
        if contract.risksTold == nil {
            faults.append("the disclosure of the \(contract.words) names no risks")
        }
        if !language.isUnderstood(by: reads) {
            let known = reads.map(\.description).joined(separator: ", ")
            faults.append("disclosed in \(language), while the worker reads \(known)")
        }
        if !contract.copyGiven { faults.append("no copy of the \(contract.words) was given") }
        if !contract.isAcknowledged {
            faults.append("the worker has not signed the disclosure of the \(contract.words)")
        }
        return faults
    }
}
