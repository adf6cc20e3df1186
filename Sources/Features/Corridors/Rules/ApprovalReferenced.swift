import Core
import Model

/// R-COR-002: where the State Council's departments must approve a destination, the approval is on file.
package enum ApprovalReferenced: CaseRule {
    package static let regimes: Set<Regime> = [.cooperation]

    package static let card = RuleCard(
        "R-COR-002",
        .blocks,
        source: "Decree 620 Art. 51",
        force: .since(2012, 8, 1),
        english:
            "For a destination that needs specific approval, the reference of the approval is on file; "
            + "so it is where nobody has read whether the destination needs one. Which destinations are "
            + "on the list is for the compliance officer to confirm.",
        chinese: "赴须经专门批准的国家或者地区的，须留存批准文号；尚未查明是否须经批准的，亦同。名单须由合规负责人确认。",
        toConfirm: true
    )

    package static func check(_ facts: CorridorFacts, on day: CalendarDate) -> Verdict {
        guard let way = facts.way, let corridor = facts.corridor else {
            return .notApplicable("Without a corridor there is nothing to ask: see R-COR-001.")
        }
        let need = corridor.terms(on: day).approvalNeeded
        guard need != .no else {
            return .notApplicable(
                "\(way.destination.name) is recorded as needing no specific approval."
            )
        }
        if let reference = corridor.approvalReference { return .passed("Approved: \(reference).") }
        let remedy = corridor.review(with: "--approval-reference")
        guard need == .yes else {
            return .failed(
                "Whether \(way.destination.name) needs specific approval is not known.",
                remedy:
                    "Ask the commerce department, and load the terms with approval_needed yes or no and "
                    + "its source: homeward corridor load --corridors @FILE. If it is approved already: "
                    + remedy
            )
        }
        return .failed(
            "\(way.destination.name) needs specific approval, and no reference is on file.",
            remedy: remedy
        )
    }
}

extension CorridorRow {
    /// How something that must be evidenced gets onto the corridor: by a review, and a second person.
    func review(with option: String) -> String {
        let first =
            switch state {
            case .open: "homeward corridor suspend \(record.id), "
            case .underReview: "homeward corridor decline \(record.id), "
            case .closed, .restricted, .suspended, .ended: ""
            }
        return
            "Record it: \(first)homeward corridor review \(record.id) \(option) …, then a second person: "
            + "homeward corridor open \(record.id)."
    }
}
