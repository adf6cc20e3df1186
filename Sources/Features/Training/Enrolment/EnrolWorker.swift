import Cases
import Core
import Directory
import Model
import Postgres
import TransparencyLog

/// Enrols the worker of a case in a course for the country that the case goes to.
struct EnrolWorker: Action {
    typealias Subject = Enrolment
    static let permission = Permission.trainingManage
    static let help = [
        "course_id":
            "The course; it must be offered, for the case's destination, and its provider on the directory.",
        "case_id": "The case whose worker is to be trained.",
        "enrolled_on":
            "The day of the enrolment: no lesson lies before it. Today when not given, and at the latest.",
    ]

    let courseId: ID<Course>
    let caseId: ID<CaseFile>
    let enrolledOn: CalendarDate?
    var named: NamedParties { NamedParties(caseFile: caseId) }

    func perform(
        on id: ID<Enrolment>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let placement = try CaseFile.Record.open(
            caseId,
            in: tx,
            otherwise: "nobody is enrolled for it any more."
        )
        let course = try tx.known(courseId)
        guard course.state == .offered else {
            throw CommonRefusal.wrongState.refusal("The course is \(course.state.rawValue).")
        }
        try course.provider?.requireProvider(in: tx)
        guard course.destination == placement.destination else {
            throw CommonRefusal.unfit.refusal(
                "The course prepares for \(course.destination); the case goes to "
                    + "\(placement.destination)."
            )
        }
        let day = enrolledOn ?? context.today
        try context.requireNotInFuture("enrolled_on", day)
        try tx.insert(
            id,
            [
                .course(courseId), .person(placement.person), .caseFile(caseId),
                .enrolledOn(day), .state(.enrolled),
            ]
        )
        return Recorded(
            as: "enrolment.enrolled",
            about: placement.person,
            in: caseId,
            state: EnrolmentState.enrolled,
            facts: ["enrolled_on": .text("\(day)")]
        )
    }
}
