import Core

/// R-DEP-020: the trainee channel is for training; it is no way around a closed labour market.
enum TrainingPurposeSigned: CaseRule {
    /// The channel of corridors that send trainees through joint ventures.
    static let channel = "trainee_joint_venture"

    static let card = RuleCard(
        "R-DEP-020",
        .blocks,
        source: "JP Technical Intern Training Act Art. 3(2)",
        force: .since(2017, 11, 1),
        english: """
            Through the channel of trainees nobody is sent unless compliance has signed that \
            training is the genuine purpose.
            """,
        chinese: "通过研修生渠道派出的，须由合规人员签署确认其真实目的为技能培训，不得作为劳动力供需调节手段。"
    )

    static func check(_ facts: PreparationFacts, on day: CalendarDate) -> Verdict {
        guard facts.channel == channel else {
            return .notApplicable(
                facts.channel.map { "The channel is \($0)." } ?? "The corridor names no channel."
            )
        }
        guard let signed = facts.purposeSignedOn, signed <= day else {
            return .failed(
                "Nobody has signed the purpose by \(day); the channel is \(channel).",
                remedy: "Let compliance sign it, or not: \(facts.planFirst)"
                    + "homeward deployment sign-purpose \(facts.leg) --genuine true."
            )
        }
        return .passed("The purpose was signed on \(signed).")
    }
}
