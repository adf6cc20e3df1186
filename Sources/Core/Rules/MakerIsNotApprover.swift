import Foundation

/// Four eyes: whoever made it does not approve it.
package enum MakerIsNotApprover: Rule {
    /// The two human beings; accounts do not count.
    package struct Facts: Codable, Sendable {
        let maker: UUID?
        let approver: UUID

        /// Who made it, and who is about to approve it.
        package init(maker: UUID?, approver: UUID) {
            self.maker = maker
            self.approver = approver
        }
    }

    package static let card = RuleCard(
        "R-AUD-002",
        .blocks,
        source: "agency policy",
        force: .adoption,
        english:
            "Whoever made a contract, a fee line, a clearance or a case does not approve or close it.",
        chinese: "合同、收费、审查和案件的经办人不得自行批准或结案。",
        toConfirm: true
    )

    /// Compares the two.
    package static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        facts.maker == facts.approver
            ? .failed(
                "The same person made it and would approve it.",
                remedy: "Let a second person do this step; a second account does not count."
            )
            : .passed("Two different persons.")
    }
}
