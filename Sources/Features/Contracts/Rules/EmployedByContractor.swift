import Core
import Model

/// Whoever goes to a contracted project is the contractor's employee, under one labour contract with every term that such
/// a contract must have.
package enum EmployedByContractor: ContractRule {
    /// Decree 527 alone knows the contractor's own staff.
    package static let regimes: Set<Regime> = [.contractedProject]

    /// Number, article, severity and texts.
    package static let card = RuleCard(
        "R-CP-001",
        .blocks,
        source: "Decree 527 Art. 12; Labour Contract Law Art. 17",
        force: .since(2008, 9, 1),
        english: """
            Exactly one labour contract binds the contractor of the case's project and the worker; it has the terms of \
            Labour Contract Law Art. 17, and at departure it is signed and lasts until the planned end of the stay. \
            That the worker pays nothing under it is asked by R-CN-015.
            """,
        chinese: """
            对外承包工程的单位与外派人员之间订立且仅订立一份本项目的劳动合同，并具备《劳动合同法》第十七条规定的条款；出境时该合同已签订，\
            且期限覆盖计划在外期间。外派人员无须支付任何费用由R-CN-015查验。
            """
    )

    /// The terms of Labour Contract Law Art. 17(1)(iii) to (viii) that are clauses; who the parties are stands in the
    /// records that the contract names.
    static let codes: [ClauseCode] = [
        .term, .workContent, .workPlace, .workingHours, .restLeave, .pay, .socialInsurance,
        .workingConditions, .protectionTraining,
    ]

    /// Whether it holds on that day, with the values read.
    package static func check(_ facts: LinkedContracts, on day: CalendarDate) -> Verdict {
        let live = facts.linked.filter {
            $0.kind.bindsAgencyAndWorker && $0.state.isLive && !$0.isPendingRevision
                && $0.id != facts.focus?.id && $0.id != facts.focus?.supersedes
        }
        if let focus = facts.focus { return verdict(on: focus, beside: live, facts) }
        guard live.count == 1, let only = live.first else {
            return .failed(
                live.isEmpty
                    ? "The worker has no labour contract with the contractor."
                    : "The case has \(live.count): \(live.words).",
                remedy: live.isEmpty
                    ? "\(ContractKind.fromDraftToSignedByContractor)."
                    : "homeward contract void <id> --reason …, for the ones that are not meant."
            )
        }
        let wording = verdict(on: only, beside: [], facts)
        guard case .passed = wording else { return wording }
        return only.lasts(
            until: facts.staysUntil,
            anew: "homeward contract approve, homeward contract disclose and homeward contract sign"
        )
    }

    /// What one contract says by itself: of which project it is, and whether each term is in it.
    private static func verdict(
        on contract: ContractRow,
        beside others: [ContractRow],
        _ facts: LinkedContracts
    ) -> Verdict {
        guard others.isEmpty else {
            return .failed(
                "The case has the \(others.words) already.",
                remedy:
                    "homeward contract void <id> --reason …, for the one that is not meant; once it is "
                    + "signed: homeward contract terminate <id> …"
            )
        }
        guard contract.kind == .labour, let project = contract.project else {
            return .failed(
                "The \(contract.words) is none with the contractor of a project.",
                remedy: "\(contract.wayOut), then \(ContractKind.fromDraftToSignedByContractor)."
            )
        }
        guard project == facts.project else {
            let named = facts.project.map { "\($0)" } ?? "none"
            return .failed(
                "The \(contract.words) is of \(project); the case names \(named).",
                remedy: "\(contract.wayOut), then \(ContractKind.fromDraftToSignedByContractor)."
            )
        }
        let stated = Set(contract.clauses.map(\.code))
        return .faults(
            codes.filter { !stated.contains($0) }.map { "\($0.rawValue) is missing" },
            remedy: "\(contract.changeOfWords) --clauses …, with what is missing.",
            orElse: "Each term of Labour Contract Law Art. 17 is stated."
        )
    }
}

extension [ContractRow] {
    /// All of them as a report names them.
    fileprivate var words: String { map(\.words).joined(separator: ", ") }
}

extension ContractRow {
    /// How it makes room for another one.
    fileprivate var wayOut: String {
        record.state.isSigned
            ? "homeward contract terminate \(record.id) …"
            : "homeward contract void \(record.id) --reason …"
    }
}
