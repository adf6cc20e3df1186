import Core
import Model
import Postgres
import TransparencyLog

/// Takes a task upon oneself, so that colleagues of the role see that someone is at it.
struct TakeTask: ChangingAction {
    typealias Subject = DiaryTask
    static let permission = Permission.diaryManage

    func perform(
        on task: DiaryTask.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        guard task.state == .open else {
            throw CommonRefusal.wrongState.refusal("The task is \(task.state.rawValue).")
        }
        let isOwn = task.ownerRole.rawValue == context.caller.role
        guard isOwn || context.caller.role == DutyOwner.director.rawValue else {
            throw CommonRefusal.unfit.refusal(
                "It is the duty of \(task.ownerRole.rawValue); you act as \(context.caller.role)."
            )
        }
        try tx.update(task, [.owner(context.caller.staff)])
        return Recorded(as: "task.taken", state: task.state, facts: ["duty": .text(task.duty)])
    }
}
