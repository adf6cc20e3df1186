import Core

/// Every day abroad is insured, the way out included. The day is that of the departure.
enum AccidentCoverUnbroken: CaseRule {
    static let regimes: Set<Regime> = [.cooperation]

    static let card = RuleCard(
        "R-INS-001",
        .blocks,
        source: "Decree 620 Art. 13",
        force: .since(2012, 8, 1),
        english:
            "Accident insurance of the worker covers every day from departure to the planned end of the stay, without a gap.",
        chinese: "劳务人员的人身意外伤害保险须自派出之日起覆盖至计划回国之日，不得间断。"
    )

    static func check(_ facts: CoverFacts, on day: CalendarDate) -> Verdict {
        facts.verdict(of: facts.covers, on: day)
    }
}
