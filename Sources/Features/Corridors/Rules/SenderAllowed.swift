import Core
import Model

/// R-COR-009-P: the agency sends only where it may, as a kind of sender that the corridor lets send.
package enum SenderAllowed: CaseRule {
    package static let card = RuleCard(
        "R-COR-009-P",
        .blocks,
        source:
            "Decree 620 Art. 2 and 7; the corridor names the source of agency_role and sender_kinds",
        force: .since(2012, 8, 1),
        english:
            "The agency sends only where the corridor lets it, as one of the kinds of sender allowed "
            + "there; where it only refers, the body that sends is on file, and the agency does not employ the "
            + "worker; where it has no part, nobody goes through it.",
        chinese: "企业仅在通道许可的范围内、以许可的派出主体身份派出；仅作引荐的，须留存派出单位，且企业不得与劳务人员订立劳动合同；企业无权参与的，不得经手派出。",
        toConfirm: true
    )

    package static func check(_ facts: CorridorFacts, on day: CalendarDate) -> Verdict {
        guard let way = facts.way, let corridor = facts.corridor else {
            return .notApplicable("Without a corridor there is nothing to ask: see R-COR-001.")
        }
        let terms = corridor.terms(on: day)
        let kinds = terms.senderKinds.map(\.words).joined(separator: ", ")
        switch terms.agencyRole {
        case .none:
            return .failed(
                "On \(corridor.words) the agency has no part; who may send: \(kinds).",
                remedy:
                    "Refer the worker to whoever sends, and let go of the case: homeward case withdraw."
            )
        case .sends: return sending(corridor, terms.senderKinds, kinds)
        case .refers: return referring(way, corridor)
        }
    }

    private static func sending(
        _ corridor: CorridorRow,
        _ allowed: [SenderKind],
        _ kinds: String
    ) -> Verdict {
        if let kind = allowed.first(where: corridor.agencyIs) {
            return kind == .contractor
                ? .passed(
                    "A contractor sends its own staff; which one, the project says (R-CP-001)."
                )
                : .passed("The agency sends as a \(kind.words).")
        }
        if allowed.contains(.accreditedSender) {
            return .failed(
                "Who may send: \(kinds); the agency's accreditation is not on file.",
                remedy: corridor.review(with: "--sender-accreditation")
            )
        }
        return .failed(
            allowed.isEmpty
                ? "\(corridor.words) names nobody who may send."
                : "Who may send: \(kinds); the agency is none of them.",
            remedy:
                "Leave it to whoever may; where the terms are wrong, load them with their source: homeward "
                + "corridor load."
        )
    }

    private static func referring(
        _ way: CorridorFacts.Way,
        _ corridor: CorridorRow
    ) -> Verdict {
        guard let sender = corridor.senderAccreditation else {
            return .failed(
                "The agency only refers, and no body that sends is on file.",
                remedy: corridor.review(with: "--sender-accreditation")
            )
        }
        guard way.isEmployedByAgency != true else {
            return .failed(
                "The agency only refers, \(sender) sends; a labour contract makes the agency the employer.",
                remedy:
                    "End it: homeward contract void, or homeward contract terminate once it is signed."
            )
        }
        return .passed("\(sender) sends; the agency refers.")
    }
}

extension CorridorRow {
    /// Whether the agency is of a kind of sender: licensed it always is (R-AG-001 asks how well), an accredited one
    /// has its evidence, and contractors have needed no qualification since Decree 527 was amended on 2017-03-01.
    fileprivate func agencyIs(_ kind: SenderKind) -> Bool {
        switch kind {
        case .licensedAgency: true
        case .accreditedSender: record.senderAccreditation != nil
        case .contractor: true
        case .publicBody, .localGovernment: false
        }
    }
}
