import Core

/// R-INF-002: an advertisement promises no job, and says what it costs, what it pays and where it is.
enum OfferStatedHonestly: Rule {
    struct Facts: Codable, Sendable {
        /// Every text that a worker would read.
        let texts: [String]
        /// Whether the worker's costs are stated; an empty list states that there are none.
        let statesCosts: Bool
        let statesPay: Bool
        let statesPlace: Bool
        /// How the text is put right.
        let remedy: String
    }

    static let card = RuleCard(
        "R-INF-002",
        .blocks,
        source: "Decree 620 Art. 24",
        force: .since(2012, 8, 1),
        english:
            "No advertisement states a guaranteed job, and none omits the worker's costs, the pay or the "
            + "place of work.",
        chinese: "招聘信息不得宣称保证就业，并须写明劳务人员承担的费用、报酬和工作地点。"
    )

    static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        if let promise = facts.texts.lazy.compactMap(JobPromise.found).first {
            return .failed("It promises what nobody can: “\(promise)”.", remedy: facts.remedy)
        }
        let parts = [
            ("what the worker pays", facts.statesCosts), ("the pay", facts.statesPay),
            ("the place of work", facts.statesPlace),
        ]
        let missing = parts.filter { !$0.1 }.map(\.0)
        guard missing.isEmpty else {
            return .failed("It omits \(missing.joined(separator: ", ")).", remedy: facts.remedy)
        }
        return .passed("It promises no job, and states costs, pay and place.")
    }
}
