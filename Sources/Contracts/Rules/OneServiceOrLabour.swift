public import Casework

/// Between agency and worker there is exactly one contract: of service or of labour.
public enum OneServiceOrLabour: ContractRule {
    /// Number, article, severity and texts.
    public static let card = RuleCard(
        "R-CN-011",
        .blocks,
        source: "Decree 620 Art. 23",
        english:
            "Exactly one service or labour contract binds agency and worker for the placement.",
        chinese: "企业与劳务人员之间应当且只能订立一份服务合同或者劳动合同。"
    )

    /// Whether it holds on that day, with the values read.
    public static func check(_ facts: LinkedContracts, on day: CalendarDate) -> Verdict {
        if let focus = facts.focus, !focus.kind.bindsAgencyAndWorker {
            return .notApplicable(
                "A \(focus.kind.rawValue) contract does not bind agency and worker."
            )
        }
        let live = facts.linked.filter {
            $0.kind.bindsAgencyAndWorker && $0.state.isLive && $0.id != facts.focus?.id
        }
        let words = live.map(\.words).joined(separator: ", ")
        if facts.focus != nil {
            return live.isEmpty
                ? .passed("It is the only one of the case.")
                : .failed(
                    "The case has the \(words) already.",
                    mend: "Void the one that is not meant."
                )
        }
        guard live.count == 1, let only = live.first else {
            return .failed(
                live.isEmpty ? "The case has none." : "The case has \(live.count): \(words).",
                mend: "Draft, approve and sign one of kind service or labour, and void any other."
            )
        }
        return only.state.isSigned
            ? .passed("The \(words) is signed.")
            : .failed(
                "The \(words) is \(only.state.rawValue).",
                mend: "homeward contract sign \(only.id) …"
            )
    }
}
