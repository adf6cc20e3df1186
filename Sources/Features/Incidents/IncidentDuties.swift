import Core

/// What must be done about an incident within a time.
extension Duty {
    static let tellEmbassy = Duty(
        "incident-embassy",
        rule: "R-CN-033",
        owner: .manager,
        afterCase: .noCase,
        within: .hours(IncidentReportedAtOnce.hours),
        reminders: [1],
        "Tell the embassy or consulate of the incident: homeward incident notify --whom embassy."
    )
    static let tellAuthority = Duty(
        "incident-authority",
        rule: "R-CN-033",
        owner: .compliance,
        afterCase: .noCase,
        within: .hours(IncidentReportedAtOnce.hours),
        reminders: [1],
        "Tell the authorities at home of the incident: homeward incident notify --whom authority."
    )
    static let gradeIncident = Duty(
        "incident-grade",
        rule: "R-CN-033",
        owner: .director,
        afterCase: .noCase,
        within: .hours(1),
        reminders: [],
        "Grade the incident by what is known now: homeward incident grade."
    )
    static let followUp = Duty(
        "incident-follow-up",
        rule: "R-CN-033",
        owner: .welfare,
        afterCase: .noCase,
        within: .calendarDays(1),
        reminders: [12, 4],
        "Send the day's continuing report: homeward incident follow-up."
    )
    static let finalReport = Duty(
        "incident-final-report",
        rule: "R-CN-033",
        owner: .compliance,
        afterCase: .noCase,
        within: .calendarDays(15),
        "Send the final report: homeward incident final."
    )
}
