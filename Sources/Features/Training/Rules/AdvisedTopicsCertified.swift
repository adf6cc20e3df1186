import Core
import Model

/// Who knows the signs of forced labour, and whom to call, is harder to hold. The day is that of the departure.
enum AdvisedTopicsCertified: CaseRule {
    static let card = RuleCard(
        "R-TRN-001-W",
        .warns,
        source: "Viet Nam Law 69/2020 as best practice",
        force: .adoption,
        english:
            "Before departure the worker was taught about forced labour, trafficking, gender violence, sending money home and hotlines, and the certificate is valid on the day.",
        chinese: "劳务人员出境前宜接受强迫劳动、人口贩运、性别暴力、汇款及求助热线培训，且派出当日合格证明有效。",
        toConfirm: true
    )

    static func check(_ facts: TrainingFacts, on day: CalendarDate) -> Verdict {
        let missing = facts.missing(Topic.advised, on: day)
        guard !missing.isEmpty else { return .passed("All five topics are certified on \(day).") }
        return .failed(
            "On \(day) no valid certificate covers \(missing.listed).",
            remedy: missing.wayToCertificate
        )
    }
}
