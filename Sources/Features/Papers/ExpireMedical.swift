import Core
import Model
import Postgres

/// Marks a result whose last day has passed; rules read the day and need no mark.
struct ExpireMedical: ChangingAction {
    typealias Subject = Medical
    static let permission = Permission.medicalRecord

    func perform(
        on medical: Medical.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try medical.after("expire")
        if let until = medical.validUntil, until >= context.today {
            throw CommonRefusal.unfit.refusal(
                "The result is good until \(until); today is \(context.today)."
            )
        }
        try tx.update(medical, [.state(next)])
        return Recorded(as: "medical.expired", state: next)
    }
}
