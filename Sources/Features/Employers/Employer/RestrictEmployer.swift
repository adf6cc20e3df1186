import Core
import Model
import Postgres
import TransparencyLog

/// Stops new cases with an employer, at once; a second person lifts it, or blacklists.
struct RestrictEmployer: ChangingAction {
    typealias Subject = Employer
    static let permission = Permission.partnersApprove
    static let help = ["reason": "What has come to light."]

    let reason: LongText

    func perform(
        on employer: Employer.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let state = employer.state
        let next = try state.after("restrict")
        try tx.update(
            employer,
            [
                .state(next), .restrictedReason(reason), .restrictedFrom(state),
                .restrictedBy(context.caller.human), .liftedBy(nil),
            ]
        )
        return Recorded(as: "employer.restricted", state: next)
    }
}
