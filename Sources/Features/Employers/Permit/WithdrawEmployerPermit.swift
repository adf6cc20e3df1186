import Core
import Model
import Postgres
import TransparencyLog

/// Notes that a permit was taken back, or is not the employer's.
struct WithdrawEmployerPermit: ChangingAction {
    typealias Subject = EmployerPermit
    static let permission = Permission.partnersManage
    static let help = ["reason": "Why it no longer stands."]

    let reason: LongText

    func perform(
        on employerPermit: EmployerPermit.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try employerPermit.state.after("withdraw")
        try tx.update(employerPermit, [.state(next)])
        return Recorded(
            as: "employer-permit.withdrawn",
            state: next,
            facts: ["reason": .text(reason.text)]
        )
    }
}
