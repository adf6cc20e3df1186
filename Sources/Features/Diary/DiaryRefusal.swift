import Core

/// Why the diary declines.
enum DiaryRefusal: String, RefusalCode {
    case endsByItsStep = "ends-by-its-step"
    case calendarNotLoaded = "calendar-not-loaded"

    var kind: RefusalKind { .conflict }

    var title: String {
        switch self {
        case .endsByItsStep: "The step itself ends it"
        case .calendarNotLoaded: "The year's days off are not known"
        }
    }

    var remedy: String {
        switch self {
        case .endsByItsStep:
            "Do what the title says: the task is settled by that step, and by nothing said about it."
        case .calendarNotLoaded:
            "Load the year from the notice that announces it: homeward calendar load; a second person: "
                + "homeward calendar confirm. Calendar days and months need none."
        }
    }
}
