import Core
import Model
import Postgres
import TransparencyLog

/// Lets a worker who failed try again; lessons may be repeated before.
struct RetakeTest: ChangingAction {
    typealias Subject = Enrolment
    static let permission = Permission.trainingManage
    static let help = ["reason": "What is done so that the next attempt goes better."]

    let reason: LongText

    func perform(
        on enrolment: Enrolment.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try enrolment.state.after("retake")
        try tx.update(enrolment, [.state(next)])
        return Recorded(as: "enrolment.retaken", state: next)
    }
}
