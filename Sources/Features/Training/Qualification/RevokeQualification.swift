import Core
import Model
import Postgres
import TransparencyLog

/// Revokes a result that was withdrawn by who gave it, or recorded wrongly.
struct RevokeQualification: ChangingAction {
    typealias Subject = Qualification
    static let permission = Permission.trainingManage
    static let help = ["reason": "Why it does not stand any more."]

    let reason: LongText

    func perform(
        on qualification: Qualification.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try qualification.state.after("revoke")
        try tx.update(qualification, [.state(next)])
        try tx.drop(TrainingFeature.qualificationExpiry, of: qualification.id, with: context)
        try tx.drop(TrainingFeature.preRoster, of: qualification.id, with: context)
        return Recorded(as: "qualification.revoked", state: next)
    }
}
