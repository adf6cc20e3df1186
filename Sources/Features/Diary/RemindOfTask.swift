import Core
import Foundation
import Model
import Postgres
import TransparencyLog

/// Gives every reminder of a task whose window has begun and that was not given before.
///
/// A clock that slept gives each of them late and once: the ledger `task_reminder` knows what was given.
struct RemindOfTask: ChangingAction {
    typealias Subject = DiaryTask
    static let permission = Permission.diaryManage

    init() {}

    func perform(
        on task: DiaryTask.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        guard task.state == .open else {
            throw CommonRefusal.wrongState.refusal("The task is \(task.state.rawValue).")
        }
        let given = try tx.value(
            "SELECT array_agg(hours_before) FROM task_reminder WHERE task_id = \(task.id)",
            as: [Int].self
        )
        let left = task.reminders.filter { !(given ?? []).contains($0) }
        let begun = left.filter { task.dueAt.adding(hours: -$0) <= context.now }
        for window in begun {
            try tx.insert(
                context.newID(TaskReminder.self),
                [.task(task.id), .hoursBefore(window)]
            )
        }
        let next = left.filter { !begun.contains($0) }.max()
        try tx.update(task, [.nextReminderAt(next.map { task.dueAt.adding(hours: -$0) })])
        if begun.contains(ReminderWindows.escalation) {
            try tx.update(task, [.escalatedAt(context.now)])
        }
        return Recorded(
            as: "task.reminded",
            state: task.state,
            facts: [
                "duty": .text(task.duty), "hours_before": .array(begun.map { .integer(Int64($0)) }),
            ]
        )
    }
}
