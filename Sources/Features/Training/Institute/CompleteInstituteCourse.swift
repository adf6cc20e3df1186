import Core
import Employers
import Model
import People
import Postgres
import TransparencyLog

/// Records how a course of an institute ended: the hours, and the level that the institute found.
///
/// The level of a worker goes into the profile, where a matching reads it. It is no test that the law of a
/// destination recognises: such a one is recorded by `homeward qualification record`.
struct CompleteInstituteCourse: ChangingAction {
    typealias Subject = InstituteEnrolment
    static let permission = Permission.trainingManage
    static let help = [
        "completed_on": "The last day of the course; today at the latest.",
        "hours": "How many hours of it were attended, by the word of the institute.",
        "level_after": "The level that the institute found at the end, where it looked.",
    ]
    static let ranges = ["hours": 0...5000]

    let completedOn: CalendarDate
    let hours: Int
    let levelAfter: CommonLevel?

    func perform(
        on enrolment: InstituteEnrolment.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try enrolment.state.after("complete")
        let course = try tx.known(enrolment.course)
        let isWorker = enrolment.relation == nil
        let zone = isWorker ? try tx.zone(of: enrolment.caseFile) : ActionContext.zone
        try context.requireNotInFuture("completed_on", completedOn, in: zone)
        guard completedOn >= enrolment.enrolledOn else {
            throw CommonRefusal.unfit.refusal(
                "\(completedOn) lies before the enrolment on \(enrolment.enrolledOn)."
            )
        }
        guard hours <= course.hours else {
            throw CommonRefusal.unfit.refusal(
                "The course has \(course.hours) hours; \(hours) cannot have been attended."
            )
        }
        guard levelAfter != .native else {
            throw CommonRefusal.unfit.refusal("No course leads to a mother tongue: A1 to C2.")
        }
        try tx.update(
            enrolment,
            [.completedOn(completedOn), .hours(hours), .levelAfter(levelAfter), .state(next)]
        )
        if isWorker, let levelAfter {
            try tx.raise(LanguageSkill(course.language, at: levelAfter), of: enrolment.person)
        }
        return Recorded(as: "institute-enrolment.completed", state: next)
    }
}
