import Core

/// One reminder that was given.
package enum TaskReminder: Noun {
    package static let words = NounWords("rem", "reminder", "reminders", table: "task_reminder")
}

/// One year of a country's announced days off and make-up working days.
package enum YearCalendar: Noun {
    package static let words = NounWords("cal", "calendar", "calendars", table: "work_calendar")
}

/// Where a loaded year stands: a second person confirms it, and with that the confirmed one before it ends.
package enum CalendarState: String, Choice, MachineState {
    case provisional, confirmed, superseded

    package static let machine = StateMachine<CalendarState>([
        .init(.provisional, .confirmed, "confirm"),
        .init(.provisional, .superseded, "load"), .init(.confirmed, .superseded, "load"),
    ])
}
