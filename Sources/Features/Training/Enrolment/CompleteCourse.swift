import Core
import Model
import Postgres
import TransparencyLog

/// Closes the lessons of an enrolment, once all of the course was taught.
struct CompleteCourse: ChangingAction {
    typealias Subject = Enrolment
    static let permission = Permission.trainingManage

    func perform(
        on enrolment: Enrolment.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try enrolment.state.after("complete")
        let time = CountedTime(try Lesson.all(of: enrolment.id, in: tx))
        try tx.known(enrolment.course).requireTaught(time)
        try tx.update(enrolment, [.completedOn(context.today), .state(next)])
        return Recorded(
            as: "enrolment.completed",
            state: next,
            facts: ["counted_seconds": .integer(Int64(time.total))]
        )
    }
}
