import Core

/// R-DEP-013: nobody leaves with an open quarrel about what was taken for leaving.
///
/// What stands under the third heading of the ILO's taxonomy has no fee line (R-FEE-001, R-FEE-002): where it was
/// taken all the same, a complaint of fraud or the indicator of debt bondage says so.
enum NoFeeDisputeOpen: CaseRule {
    static let card = RuleCard(
        "R-DEP-013",
        .blocks,
        source: "Decree 620 Art. 25 and 29; agency policy",
        force: .adoption,
        english:
            "No complaint of the case is open that is about fees, deductions or fraud in the recruitment, or "
            + "in which debt bondage was found.",
        chinese: "本案不存在尚未办结的收费、扣款或者招募欺诈争议，也不存在已发现债务奴役迹象而尚未办结的投诉。",
        toConfirm: true
    )

    static func check(_ facts: PreparationFacts, on day: CalendarDate) -> Verdict {
        guard let first = facts.disputes.first else {
            return .passed("No complaint about what was taken for the placement is open.")
        }
        let names = facts.disputes.map(\.description).joined(separator: ", ")
        return .failed(
            "Not closed: \(names).",
            remedy:
                "Settle it with the worker: homeward rights-case remedy \(first) …, homeward "
                + "rights-case confirm \(first) …, and as somebody who did not work on it homeward "
                + "rights-case close \(first) --outcome …"
        )
    }
}
