import Core

/// R-INF-001: what workers read has a source, was verified, and has an end.
enum InformationVerified: Rule {
    /// What stands behind an item of information, or a demand letter.
    struct Facts: Codable, Sendable {
        let source: String?
        /// How it was verified, in words; nil where it was not.
        let verification: String?
        let validUntil: CalendarDate?
        /// How each lack is put right.
        let remedy: String
    }

    static let card = RuleCard(
        "R-INF-001",
        .blocks,
        source: "Human resources market regulation Art. 29",
        force: .since(2018, 10, 1),
        english:
            "Work is offered to workers only once it has been verified, with its source named and a day "
            + "on which the offer ends.",
        chinese: "岗位信息须注明来源和截止日期，经核实后方可向劳务人员发布。"
    )

    static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        guard let source = facts.source else {
            return .failed("No source is named.", remedy: facts.remedy)
        }
        guard let verification = facts.verification else {
            return .failed("It comes from \(source) and was not verified.", remedy: facts.remedy)
        }
        guard let end = facts.validUntil else {
            return .failed("It names no day on which the offer ends.", remedy: facts.remedy)
        }
        // An offer is good on its last day.
        guard end >= day else {
            return .failed("The offer ended on \(end); the day is \(day).", remedy: facts.remedy)
        }
        return .passed("From \(source); \(verification); good until \(end).")
    }
}
