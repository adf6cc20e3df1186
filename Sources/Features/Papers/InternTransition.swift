import Core

/// The days on which Japan replaces technical intern training by Employment for Skill Development.
enum InternTransition {
    /// Where they are written.
    static let source =
        "Japan, Act No. 60 of 2024 (Reiwa 6, promulgated 2024-06-21), transitional provisions"

    /// The same for the later stages, of which not everybody says the same.
    static let sourceOfLaterStages =
        source + "; guidance differs: one body takes no plan at all after 2027-04-01"

    /// The day on which the new law comes into force, on which the stage of a trainee is looked at.
    static let day = CalendarDate(year: 2027, month: 4, day: 1) ?? .latest
    /// The last day on which recognition of a plan could be applied for.
    static let lastApplication = CalendarDate(year: 2027, month: 3, day: 31) ?? .latest
    /// The last day on which training under such a plan may start.
    static let lastStart = CalendarDate(year: 2027, month: 6, day: 30) ?? .latest

    /// The way out where a stage is closed to a worker.
    static let elsewhere = "Open the case under another programme: `homeward case open`."
}
