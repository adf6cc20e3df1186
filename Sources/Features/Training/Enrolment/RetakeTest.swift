import Core
import Model
import Postgres
import TransparencyLog

/// Lets a worker who failed try again; lessons may be repeated before.
struct RetakeTest: Action {
    typealias Subject = Enrolment
    static let permission = Permission.trainingManage
    static let help = ["reason": "What is done so that the next attempt goes better."]

    let reason: LongText

    func perform(
        on id: ID<Enrolment>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let enrolment = try EnrolmentRow.find(id, in: tx)
        let next = try enrolment.state.after("retake")
        try tx.update(id, [.state(next)])
        return Recorded(
            as: "enrolment.retaken",
            about: enrolment.person,
            in: enrolment.caseFile,
            state: next
        )
    }
}
