import Core
import Model
import Postgres
import TransparencyLog

/// Notes that a permit was taken back, or is not the employer's.
struct WithdrawEmployerPermit: Action {
    typealias Subject = EmployerPermit
    static let permission = Permission.partnersManage
    static let help = ["reason": "Why it no longer stands."]

    let reason: LongText

    func perform(
        on id: ID<EmployerPermit>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try EmployerPermitState.of(id, in: tx).after("withdraw")
        try tx.update(id, ["state": next])
        return Recorded(
            as: "employer-permit.withdrawn",
            state: next,
            facts: ["reason": .text(reason.text)]
        )
    }
}
