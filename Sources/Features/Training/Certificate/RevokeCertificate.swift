import Core
import Model
import Postgres
import TransparencyLog

/// Revokes a certificate that should not have been issued; it covers nothing from now on.
struct RevokeCertificate: ChangingAction {
    typealias Subject = Enrolment
    static let permission = Permission.trainingCertify
    static let help = ["reason": "Why the certificate does not stand."]

    let reason: LongText

    func perform(
        on enrolment: Enrolment.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try enrolment.state.after("revoke")
        try tx.update(enrolment, [.state(next)])
        return Recorded(as: "enrolment.revoked", state: next)
    }
}
