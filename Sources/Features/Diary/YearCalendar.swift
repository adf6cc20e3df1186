import Core

/// One year of a country's announced days off and make-up working days.
package enum YearCalendar: Noun {
    package static let words = NounWords("cal", "calendar", "calendars", table: "work_calendar")
}

/// Where a loaded year stands: a second person confirms it, and with that the confirmed one before it ends.
enum CalendarState: String, Choice, MachineState {
    case provisional, confirmed, superseded

    static let machine = StateMachine<CalendarState>([
        .init(.provisional, .confirmed, "confirm"),
        .init(.provisional, .superseded, "load"), .init(.confirmed, .superseded, "load"),
    ])
}
