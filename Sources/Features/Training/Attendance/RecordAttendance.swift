import Core
import Model
import Postgres

/// Records that the worker sat in a lesson. What counts of a long day is decided when it is summed.
struct RecordAttendance: ChangingAction {
    typealias Subject = Enrolment
    static let permission = Permission.trainingManage
    static let help = [
        "day": "The day of the lesson: from the day of the enrolment on, today at the latest.",
        "topic": "What was taught; one of the course's topics.",
        "seconds": "How long the worker was there.",
    ]
    static let ranges = ["seconds": 1...wholeDay]

    let day: CalendarDate
    let topic: Topic
    let seconds: Int

    private static let wholeDay = 86_400

    func perform(
        on enrolment: Enrolment.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try enrolment.state.after("attend")
        try checkDay(against: enrolment, with: context)
        try checkTopic(against: tx.known(enrolment.course))
        let recorded = try Lesson.seconds(of: enrolment.person, on: day, in: tx)
        guard recorded + seconds <= Self.wholeDay else {
            throw CommonRefusal.unfit.refusal(
                "\(recorded) seconds of \(day) are recorded already; \(seconds) more are longer "
                    + "than a day."
            )
        }
        try tx.insert(
            context.newID(Attendance.self),
            [.enrolment(enrolment.id), .day(day), .topic(topic), .seconds(seconds)]
        )
        try tx.update(enrolment, [.state(next)])
        return Recorded(as: "enrolment.attended", state: next)
    }

    private func checkDay(
        against enrolment: Enrolment.Record,
        with context: ActionContext
    ) throws {
        try context.requireNotInFuture("day", day)
        // Of an older record the day on which it was made is all that is known.
        let first = enrolment.enrolledOn ?? enrolment.createdAt.date(in: ActionContext.zone)
        guard day >= first else {
            throw CommonRefusal.unfit.refusal(
                "\(day) lies before the enrolment on \(first): nothing was taught in it by then."
            )
        }
    }

    private func checkTopic(against course: Course.Record) throws {
        guard course.topics.contains(topic) else {
            throw CommonRefusal.unfit.refusal(
                "The course does not teach \(topic.rawValue). It teaches "
                    + "\(course.topics.listed)."
            )
        }
    }
}
