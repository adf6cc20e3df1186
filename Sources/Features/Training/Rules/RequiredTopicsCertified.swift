import Core
import Model

/// No training, no sending. The day is that of the departure.
enum RequiredTopicsCertified: CaseRule {
    static let card = RuleCard(
        "R-TRN-001",
        .blocks,
        source: "Decree 620 Art. 12; for contracted projects Decree 527 Art. 13",
        force: .since(2012, 8, 1),
        english:
            "Before departure the worker was taught job skills, safety, language, law, religion and customs of the destination, and the certificate is valid on the day.",
        chinese: "劳务人员出境前须接受目的国职业技能、安全防范、外语、法律、宗教信仰和风俗习惯培训，且派出当日合格证明有效。"
    )

    static func check(_ facts: TrainingFacts, on day: CalendarDate) -> Verdict {
        let missing = facts.missing(Topic.required, on: day)
        guard !missing.isEmpty else {
            let holding = facts.certificates.filter { $0.holds(on: day) }
            return .passed(
                "All six topics are certified on \(day): "
                    + holding.map(\.words).joined(separator: "; ") + "."
            )
        }
        let others = facts.certificates.filter { !$0.holds(on: day) }
        let why =
            others.isEmpty
            ? "" : " Not counted that day: \(others.map(\.words).joined(separator: "; "))."
        return .failed(
            "On \(day) no valid certificate covers \(missing.listed).\(why)",
            remedy: missing.wayToCertificate
        )
    }
}
