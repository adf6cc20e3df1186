import Core
import Model
import Postgres

/// Takes no further enrolments into a course; those in it go on.
struct WithdrawCourse: ChangingAction {
    typealias Subject = Course
    static let permission = Permission.trainingManage

    func perform(
        on course: Course.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try course.state.after("withdraw")
        try tx.update(course, [.state(next)])
        return Recorded(as: "course.withdrawn", state: next)
    }
}
