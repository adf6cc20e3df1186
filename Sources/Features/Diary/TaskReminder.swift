import Core

/// One reminder that was given.
enum TaskReminder: Noun {
    static let words = NounWords("rem", "reminder", "reminders", table: "task_reminder")
}
