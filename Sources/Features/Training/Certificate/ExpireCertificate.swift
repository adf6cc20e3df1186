import Core
import Model
import Postgres

/// Marks a certificate whose last day has passed; rules read the day and need no mark.
struct ExpireCertificate: ChangingAction {
    typealias Subject = Enrolment
    static let permission = Permission.trainingManage

    func perform(
        on enrolment: Enrolment.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try enrolment.state.after("expire")
        if let until = enrolment.certificateUntil, until >= context.today {
            throw CommonRefusal.unfit.refusal(
                "The certificate is good until \(until); today is \(context.today)."
            )
        }
        try tx.update(enrolment, [.state(next)])
        return Recorded(as: "enrolment.expired", state: next)
    }
}
