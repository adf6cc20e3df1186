/// When the owner of a task hears of it: hours before the due moment, the earliest first.
package enum ReminderWindows {
    /// One day after the due moment the director hears of it.
    package static let escalation = -24

    static func all(of duty: Duty) -> [Int] {
        Array(Set(duty.reminders + [0, escalation])).sorted(by: >)
    }
}
