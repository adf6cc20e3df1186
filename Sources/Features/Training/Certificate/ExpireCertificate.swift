import Core
import Model
import Postgres

/// Marks a certificate whose last day has passed; rules read the day and need no mark.
struct ExpireCertificate: Action {
    typealias Subject = Enrolment
    static let permission = Permission.trainingManage

    func perform(
        on id: ID<Enrolment>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let enrolment = try EnrolmentRow.find(id, in: tx)
        let next = try enrolment.state.after("expire")
        if let until = enrolment.certificateUntil, until >= context.today {
            throw CommonRefusal.unfit.refusal(
                "The certificate is good until \(until); today is \(context.today)."
            )
        }
        try tx.update(id, [.state(next)])
        return Recorded(
            as: "enrolment.expired",
            about: enrolment.person,
            in: enrolment.caseFile,
            state: next
        )
    }
}
