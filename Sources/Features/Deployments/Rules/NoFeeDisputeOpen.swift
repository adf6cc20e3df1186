import Core

/// R-DEP-013: nobody leaves with an open quarrel about what was paid for leaving.
enum NoFeeDisputeOpen: CaseRule {
    static let card = RuleCard(
        "R-DEP-013",
        .blocks,
        source: "Decree 620 Art. 25 and 29; agency policy",
        force: .adoption,
        english: "No complaint of the case about fees or deductions is open.",
        chinese: "本案不存在尚未办结的收费或扣款争议。",
        toConfirm: true
    )

    static func check(_ facts: PreparationFacts, on day: CalendarDate) -> Verdict {
        guard let first = facts.disputes.first else {
            return .passed("No complaint about fees or deductions is open.")
        }
        let names = facts.disputes.map(\.description).joined(separator: ", ")
        return .failed(
            "Not closed: \(names).",
            remedy:
                "Settle it with the worker: homeward rights-case remedy \(first) …, then confirm "
                + "and homeward rights-case close \(first)."
        )
    }
}
