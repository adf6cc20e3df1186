import Core

/// What must be done within a time on orders and information.
enum OrderDuty {
    static let orderCloses = Duty(
        "job-order-closes",
        rule: "R-INF-001",
        owner: .recruiter,
        afterCase: .noCase,
        reminders: [14 * 24, 3 * 24, 24],
        "The demand letter's last day: close it with its workers, or cancel it."
    )

    static let vacancyExpires = Duty(
        "vacancy-expires",
        rule: "R-INF-001",
        owner: .recruiter,
        afterCase: .noCase,
        reminders: [3 * 24, 24],
        "The published item's last day: take it down with homeward vacancy expire."
    )

    static let vacancyDoubted = Duty(
        "vacancy-doubted",
        rule: "R-INF-001",
        owner: .compliance,
        afterCase: .noCase,
        within: .workingDays(1),
        reminders: [12, 4],
        byHand: true,
        "Someone doubts a published item: find out, then withdraw or reject it, or finish this task."
    )

    /// All of them, for the feature's list.
    static let all = [orderCloses, vacancyExpires, vacancyDoubted]
}
