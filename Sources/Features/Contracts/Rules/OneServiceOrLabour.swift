import Core
import Model

/// Between agency and worker there is exactly one contract, of service or of labour, and it lasts
/// as long as the worker is to be abroad.
package enum OneServiceOrLabour: ContractRule {
    /// Decree 527 asks something else of a contracted project.
    package static let regimes: Set<Regime> = [.cooperation]

    /// Number, article, severity and texts.
    package static let card = RuleCard(
        "R-CN-011",
        .blocks,
        source: "Decree 620 Art. 23; until the planned end of the stay: agency policy",
        force: .since(2012, 8, 1),
        english: """
            Exactly one service or labour contract binds agency and worker for the placement, and \
            at departure it is signed; by policy of the agency it lasts until the planned end of \
            the stay.
            """,
        chinese: """
            企业与劳务人员之间应当且只能订立一份服务合同或者劳动合同；出境时该合同已签订；依企业政策，\
            其期限应当覆盖计划在外期间。
            """,
        toConfirm: true
    )

    /// Whether it holds on that day, with the values read.
    package static func check(_ facts: LinkedContracts, on day: CalendarDate) -> Verdict {
        if let focus = facts.focus, !focus.kind.bindsAgencyAndWorker {
            return .notApplicable(
                "A \(focus.kind.rawValue) contract does not bind agency and worker."
            )
        }
        let live = facts.linked.filter {
            $0.kind.bindsAgencyAndWorker && $0.state.isLive && !$0.isPendingRevision
                && $0.id != facts.focus?.id && $0.id != facts.focus?.supersedes
        }
        let words = live.map(\.words).joined(separator: ", ")
        if facts.focus != nil {
            return live.isEmpty
                ? .passed("It is the only one of the case.")
                : .failed(
                    "The case has the \(words) already.",
                    remedy:
                        "homeward contract void <id> --reason …, for the one that is not meant; once "
                        + "it is signed: homeward contract terminate <id> …"
                )
        }
        guard live.count == 1, let only = live.first else {
            return .failed(
                live.isEmpty ? "The case has none." : "The case has \(live.count): \(words).",
                remedy: live.isEmpty
                    ? "\(ContractKind.service.fromDraftToSigned)."
                    : "homeward contract void <id> --reason …, for the ones that are not meant."
            )
        }
        return only.lasts(
            until: facts.staysUntil,
            anew:
                "homeward contract approve, homeward contract disclose, homeward contract sign and "
                + "homeward filing submit"
        )
    }
}
