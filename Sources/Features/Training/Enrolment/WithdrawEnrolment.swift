import Core
import Model
import Postgres

/// Ends an enrolment before its certificate; the attendance stays on record.
struct WithdrawEnrolment: Action {
    typealias Subject = Enrolment
    static let permission = Permission.trainingManage

    func perform(
        on id: ID<Enrolment>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let enrolment = try EnrolmentRow.find(id, in: tx)
        let next = try enrolment.state.after("withdraw")
        try tx.update(id, [.state(next)])
        return Recorded(
            as: "enrolment.withdrawn",
            about: enrolment.person,
            in: enrolment.caseFile,
            state: next
        )
    }
}
