import Casework
import Ledger
import Postgres

/// Certifies that the worker was taught all of the course. What counts is computed here, not believed.
struct CertifyEnrolment: Action {
    typealias Subject = Enrolment
    static let permission = Permission.trainingCertify
    static let help = ["number": "The number on the certificate; no two have the same."]

    let number: Line

    func perform(
        on id: ID<Enrolment>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let enrolment = try EnrolmentRow.find(id, in: tx)
        let next = try enrolment.state.after("certify")
        let time = CountedTime(try Lesson.all(of: id, in: tx))
        let missing = time.missing(of: enrolment.topics)
        guard missing.isEmpty else {
            throw TrainingRefusal.topicsMissing.refusal("No lesson yet in \(missing.listed).")
        }
        let wanted = enrolment.hours * 3600
        guard time.total >= wanted else {
            throw TrainingRefusal.hoursShort.refusal(
                "\(time.total) seconds count, at most eight hours of a day; the course asks for "
                    + "\(wanted) (\(enrolment.hours) h)."
            )
        }
        let until = present.today.adding(months: CertificateNotStale.months)
        try tx.update(
            id,
            [
                "certificate_number": number, "certified_on": present.today,
                "certificate_until": until, "state": next,
            ]
        )
        return Recorded(
            as: "enrolment.certified",
            about: enrolment.person,
            in: enrolment.caseFile,
            state: next,
            facts: [
                "number": .text(number.text), "until": .text("\(until)"),
                "counted_seconds": .integer(Int64(time.total)),
            ],
            reply: ["certificate_until": .text("\(until)")]
        )
    }
}
