import Core
import Model

/// What must be done for a rights case within a time.
extension Duty {
    static let acknowledge = Duty(
        "complaint-acknowledge",
        rule: "R-CASE-001",
        owner: .welfare,
        afterCase: .stays(
            "A right that is open runs on until the worker says that it is put right."
        ),
        within: .hours(RightsCategory.acknowledgeHours),
        reminders: [12, 4],
        "Tell the reporter that the complaint was heard: homeward rights-case acknowledge."
    )
    static let triage = Duty(
        "complaint-triage",
        rule: "R-CASE-001",
        owner: .welfare,
        afterCase: .stays(
            "A right that is open runs on until the worker says that it is put right."
        ),
        within: .hours(RightsCategory.usualTriageHours),
        reminders: [12, 4],
        "Tick the indicators of forced labour: homeward rights-case triage."
    )
    static let urgentTriage = Duty(
        "urgent-triage",
        rule: "R-CASE-001",
        owner: .welfare,
        afterCase: .stays(
            "A right that is open runs on until the worker says that it is put right."
        ),
        within: .hours(RightsCategory.urgentTriageHours),
        reminders: [2, 1],
        "Life, body or freedom may be at stake. Tick the indicators: homeward rights-case triage."
    )
    /// Four hours from the triage that finds a case urgent, or from its reopening.
    static let safeContact = Duty(
        "safe-contact",
        rule: "R-CASE-003",
        owner: .welfare,
        afterCase: .stays(
            "A right that is open runs on until the worker says that it is put right."
        ),
        within: .hours(RightsCategory.urgentTriageHours),
        reminders: [2, 1],
        "The case is urgent, and nobody knows how to reach the worker without the employer knowing. Find a "
            + "way and record it: homeward rights-case name-safe-contact … --safe-contact …"
    )
    static let firstReport = Duty(
        "complaint-first-report",
        rule: "R-CASE-002",
        owner: .welfare,
        afterCase: .stays(
            "A right that is open runs on until the worker says that it is put right."
        ),
        within: .hours(SettledInTime.reportHours),
        reminders: [24, 4],
        "Tell the reporter what is being done: homeward rights-case report."
    )
    static let settlement = Duty(
        "complaint-settlement",
        rule: "R-CASE-002",
        owner: .welfare,
        afterCase: .stays(
            "A right that is open runs on until the worker says that it is put right."
        ),
        within: .calendarDays(SettledInTime.settlementDays),
        "Come to a remedy that the worker confirms: homeward rights-case confirm."
    )
}
