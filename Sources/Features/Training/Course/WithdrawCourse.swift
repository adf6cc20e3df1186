import Core
import Model
import Postgres

/// Takes no further enrolments into a course; those in it go on.
struct WithdrawCourse: Action {
    typealias Subject = Course
    static let permission = Permission.trainingManage

    func perform(
        on id: ID<Course>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        guard let course = try CourseRow.find(id, in: tx) else {
            throw CommonRefusal.missing.refusal("No course has the id \(id).")
        }
        let next = try course.state.after("withdraw")
        try tx.update(id, [.state(next)])
        return Recorded(as: "course.withdrawn", state: next)
    }
}
