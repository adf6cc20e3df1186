import Core
import Model
import Postgres
import TransparencyLog

/// Closes the lessons of an enrolment, once all of the course was taught.
struct CompleteCourse: Action {
    typealias Subject = Enrolment
    static let permission = Permission.trainingManage

    func perform(
        on id: ID<Enrolment>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let enrolment = try EnrolmentRow.find(id, in: tx)
        let next = try enrolment.state.after("complete")
        let time = CountedTime(try Lesson.all(of: id, in: tx))
        try enrolment.requireTaught(time)
        try tx.update(id, [.completedOn(context.today), .state(next)])
        return Recorded(
            as: "enrolment.completed",
            about: enrolment.person,
            in: enrolment.caseFile,
            state: next,
            facts: ["counted_seconds": .integer(Int64(time.total))]
        )
    }
}
