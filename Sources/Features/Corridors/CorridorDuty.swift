import Core

/// What must be done within a time on a corridor.
package enum CorridorDuty {
    /// Decree 620 Art. 31: workers who are there already are asked how they are. The day is to be confirmed.
    ///
    /// Its tasks hang on the case of each worker abroad; whoever hears from the worker settles them.
    package static let alertCheck = Duty(
        "alert-check",
        rule: "R-COR-003",
        owner: .welfare,
        afterCase: .ends,
        within: .hours(24),
        reminders: [12, 4],
        "An alert says not to send: reach the worker who is there, and note how things stand."
    )

    /// Agency policy: what was looked up once is looked up again.
    ///
    /// Its task hangs on the corridor by which somebody looked last, for all corridors to its destination.
    static let alertReview = Duty(
        "alert-review",
        rule: "R-COR-003",
        owner: .compliance,
        afterCase: .noCase,
        within: .calendarDays(NoAlertAgainstSending.days),
        reminders: [14 * 24, 3 * 24, 24],
        "Look up the destination's official security assessment again: homeward corridor alert."
    )

    /// Agency policy: the guide is in the worker's hands before departure.
    ///
    /// Its task hangs on the case from the moment it takes a place; `guide-handout record` settles it.
    package static let guideHandout = Duty(
        "guide-handout",
        rule: "R-COR-007",
        owner: .recruiter,
        afterCase: .ends,
        reminders: [14 * 24, 3 * 24, 24],
        "Hand the worker the corridor's guide: homeward guide-handout record."
    )

    static let termsBegin = Duty(
        "corridor-terms-begin",
        rule: "R-COR-001",
        owner: .compliance,
        afterCase: .noCase,
        "New terms begin: the system shows them from that day on; by hand with homeward corridor adopt."
    )

    static let planApplications = Duty(
        "corridor-plan-applications",
        rule: "R-COR-001",
        owner: .document,
        afterCase: .noCase,
        reminders: [30 * 24, 7 * 24, 24],
        byHand: true,
        "The last day to apply for plans: apply for every case that is to go, then finish this task."
    )

    static let end = Duty(
        "corridor-end",
        rule: "R-COR-001",
        owner: .compliance,
        afterCase: .noCase,
        reminders: [60 * 24, 14 * 24, 24],
        "The corridor's last day: plan its cases anew, then homeward corridor end."
    )

    /// Ninety days are agency policy: a new agreement is not signed in a week.
    static let agreementEnds = Duty(
        "agreement-ends",
        rule: "R-COR-004",
        owner: .compliance,
        afterCase: .noCase,
        reminders: [90 * 24, 30 * 24, 7 * 24],
        "The agreement's last day: have it prolonged (homeward agreement set-end), or review what rests on it."
    )

    /// All of them, for the feature's list.
    static let all = [
        alertCheck, alertReview, guideHandout, termsBegin, planApplications, end, agreementEnds,
    ]
}
