import Core
import Model
import Postgres
import TransparencyLog

/// Ends a task that no step of the system ends by itself, with a word on how it was done.
struct FinishTask: ChangingAction {
    typealias Subject = DiaryTask
    static let permission = Permission.diaryManage
    static let help = [
        "note": "How it was done, with the receipt or reference; no personal data."
    ]

    let note: ShortText

    func perform(
        on task: DiaryTask.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try task.state.after("finish")
        guard task.byHand else {
            throw DiaryRefusal.endsByItsStep.refusal(
                "The task \(task.duty) is settled when its step is done in the records."
            )
        }
        let isOwn = task.ownerRole.rawValue == context.caller.role
        guard isOwn || context.caller.role == DutyOwner.director.rawValue else {
            throw CommonRefusal.unfit.refusal(
                "It is the duty of \(task.ownerRole.rawValue); you act as \(context.caller.role)."
            )
        }
        try tx.update(
            task,
            [
                .state(next), .note(note), .doneAt(context.now), .doneBy(context.caller.staff.uuid),
                .nextReminderAt(nil),
            ]
        )
        return Recorded(as: "task.finished", state: next, facts: ["duty": .text(task.duty)])
    }
}
