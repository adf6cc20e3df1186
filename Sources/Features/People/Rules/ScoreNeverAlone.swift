import Core
import Model

/// R-PRV-006: a machine's score may order a list; it turns nobody down.
enum ScoreNeverAlone: Rule {
    struct Facts: Codable, Sendable {
        /// Nil before anybody has named one.
        let grounds: [RejectionGround]?
    }

    static let card = RuleCard(
        "R-PRV-006",
        .blocks,
        source: "PIPL Art. 24",
        force: .since(2021, 11, 1),
        english:
            "No worker is turned down on an automated score alone: a person has found a ground "
            + "beside it.",
        chinese: "不得仅凭自动化评分拒绝劳务人员，须另有经人工认定的理由。"
    )

    static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        guard let grounds = facts.grounds else {
            return .notApplicable("No ground is named yet: homeward person reject names them.")
        }
        let others = grounds.filter { $0 != .matchScore }
        guard !others.isEmpty else {
            return .failed(
                "The only ground is the score of a matching.",
                remedy:
                    "Name a ground that a person has found, or keep the applicant: homeward person "
                    + "reject."
            )
        }
        return .passed("Found by a person: \(others.map(\.rawValue).joined(separator: ", ")).")
    }
}
