import Core
import Model
import Postgres
import TransparencyLog

/// Stops new cases with an employer, at once; a second person lifts it, or blacklists.
struct RestrictEmployer: Action {
    typealias Subject = Employer
    static let permission = Permission.partnersApprove
    static let help = ["reason": "What has come to light."]

    let reason: LongText

    func perform(
        on id: ID<Employer>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let state = try EmployerState.of(id, in: tx)
        let next = try state.after("restrict")
        try tx.update(
            id,
            [
                "state": next, "restricted_reason": reason, "restricted_from": state,
                "restricted_by": context.caller.human, "lifted_by": nil,
            ]
        )
        return Recorded(
            as: "employer.restricted",
            state: next,
            facts: ["reason": .text(reason.text)]
        )
    }
}
