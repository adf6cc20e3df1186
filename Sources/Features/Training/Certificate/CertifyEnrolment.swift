import Core
import Model
import Postgres
import TransparencyLog

/// Certifies that the worker was taught all of the course. What counts is computed here, not believed.
struct CertifyEnrolment: Action {
    typealias Subject = Enrolment
    static let permission = Permission.trainingCertify
    static let help = ["number": "The number on the certificate; no two have the same."]

    let number: ShortText

    func perform(
        on id: ID<Enrolment>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let enrolment = try EnrolmentRow.find(id, in: tx)
        let next = try enrolment.state.after("certify")
        let lessons = try Lesson.all(of: id, in: tx)
        let time = CountedTime(lessons)
        try enrolment.requireTaught(time)
        if let mark = enrolment.passMark, enrolment.state != .tested {
            throw TrainingRefusal.testOutstanding.refusal(
                "The course ends with a test of \(mark) points; none was passed yet."
            )
        }
        let until = context.today.adding(months: CertificateNotStale.months)
        try tx.update(
            id,
            [
                .certificateNumber(number), .certifiedOn(context.today), .certificateUntil(until),
                .certifiedOccupation(enrolment.occupation), .certifiedEmployer(enrolment.employer),
                .state(next),
            ]
        )
        if enrolment.reliefClaimed {
            try tx.openPreEntryClock(of: enrolment, lessons, with: context)
        }
        return Recorded(
            as: "enrolment.certified",
            about: enrolment.person,
            in: enrolment.caseFile,
            state: next,
            facts: ["until": .text("\(until)"), "counted_seconds": .integer(Int64(time.total))],
            reply: ["certificate_until": .text("\(until)")]
        )
    }
}
