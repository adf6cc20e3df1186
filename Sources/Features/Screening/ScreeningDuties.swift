import Core

extension Duty {
    /// R-SAN-005: a new edition is worth nothing until everybody was compared with it.
    static let rescreening = Duty(
        "sanctions-rescreening",
        rule: "R-SAN-005",
        owner: .compliance,
        afterCase: .noCase,
        within: .hours(24),
        reminders: [12, 4, 1],
        "Compare everybody active with the new edition of the sanctions list."
    )

    /// A person on hold waits for an answer; the length is the agency's own.
    static let hitReview = Duty(
        "sanction-hit-review",
        rule: "R-SAN-002",
        owner: .compliance,
        afterCase: .noCase,
        within: .workingDays(3),
        reminders: [24],
        "Decide whether the hit on a sanctions list means this subject."
    )
}
