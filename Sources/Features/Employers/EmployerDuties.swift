import Core

/// What the agency does again within a time once it has looked into an employer.
enum EmployerDuties {
    static let diligenceReview = Duty(
        "due-diligence-review",
        rule: "R-EMP-003",
        owner: .compliance,
        afterCase: .noCase,
        within: .diligenceMonths,
        reminders: [720, 168],
        "Look into the employer again: homeward due-diligence record."
    )
}
