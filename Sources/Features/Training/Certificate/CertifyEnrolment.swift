import Core
import Model
import Postgres
import TransparencyLog

/// Certifies that the worker was taught all of the course. What counts is computed here, not believed.
struct CertifyEnrolment: ChangingAction {
    typealias Subject = Enrolment
    static let permission = Permission.trainingCertify
    static let help = [
        "certificate_number": "The number on the certificate; no two have the same."
    ]

    let certificateNumber: ShortText

    /// What whoever has certified a course is told.
    struct Reply: Codable, Sendable {
        /// The last day on which the certificate counts.
        let certificateUntil: CalendarDate
    }

    func perform(
        on enrolment: Enrolment.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try enrolment.state.after("certify")
        let course = try tx.known(enrolment.course)
        let lessons = try Lesson.all(of: enrolment.id, in: tx)
        let time = CountedTime(lessons)
        try course.requireTaught(time)
        if let mark = course.passMark, enrolment.state != .tested {
            throw TrainingRefusal.testOutstanding.refusal(
                "The course ends with a test of \(mark) points; none was passed yet."
            )
        }
        let file = try tx.known(enrolment.caseFile)
        let months = try ThresholdEditions.of(.certificateMonths, in: tx)
        let until = context.today.adding(months: months.value(on: context.today))
        try tx.update(
            enrolment,
            [
                .certificateNumber(certificateNumber), .certifiedOn(context.today),
                .certificateUntil(until), .certifiedOccupation(file.occupation),
                .certifiedEmployer(file.employer), .state(next),
            ]
        )
        if enrolment.reliefClaimed ?? false {
            try tx.openPreEntryClock(of: enrolment, lessons, with: context)
        }
        return Recorded(
            as: "enrolment.certified",
            state: next,
            facts: [
                "certificate_until": .text("\(until)"),
                "counted_seconds": .integer(Int64(time.total)),
            ],
            reply: Reply(certificateUntil: until)
        )
    }
}
