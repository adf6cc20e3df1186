import Core
import Model
import Postgres
import TransparencyLog

/// Ends the dealings with an employer; there is no way back.
struct CloseEmployer: ChangingAction {
    typealias Subject = Employer
    static let permission = Permission.partnersApprove
    static let help = ["reason": "Why the dealings end."]

    let reason: LongText

    func perform(
        on employer: Employer.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try employer.state.after("close")
        try tx.update(employer, [.state(next)])
        try tx.drop(EmployerDuties.diligenceReview, of: employer.id, with: context)
        return Recorded(as: "employer.closed", state: next, facts: ["reason": .text(reason.text)])
    }
}
