import Core
import Model
import Postgres

/// Ends an enrolment before its certificate; the attendance stays on record.
struct WithdrawEnrolment: ChangingAction {
    typealias Subject = Enrolment
    static let permission = Permission.trainingManage

    func perform(
        on enrolment: Enrolment.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try enrolment.state.after("withdraw")
        try tx.update(enrolment, [.state(next)])
        return Recorded(as: "enrolment.withdrawn", state: next)
    }
}
