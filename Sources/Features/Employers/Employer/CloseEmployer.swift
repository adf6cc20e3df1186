import Core
import Model
import Postgres
import TransparencyLog

/// Ends the dealings with an employer; there is no way back.
struct CloseEmployer: Action {
    typealias Subject = Employer
    static let permission = Permission.partnersApprove
    static let help = ["reason": "Why the dealings end."]

    let reason: LongText

    func perform(
        on id: ID<Employer>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try EmployerState.of(id, in: tx).after("close")
        try tx.update(id, ["state": next])
        try tx.drop(EmployerDuties.diligenceReview, of: id, with: context)
        return Recorded(as: "employer.closed", state: next, facts: ["reason": .text(reason.text)])
    }
}
