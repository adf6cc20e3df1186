import Core
import Model
import Postgres
import TransparencyLog

/// Revokes a certificate that should not have been issued; it covers nothing from now on.
struct RevokeCertificate: Action {
    typealias Subject = Enrolment
    static let permission = Permission.trainingCertify
    static let help = ["reason": "Why the certificate does not stand."]

    let reason: LongText

    func perform(
        on id: ID<Enrolment>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let enrolment = try EnrolmentRow.find(id, in: tx)
        let next = try enrolment.state.after("revoke")
        try tx.update(id, [.state(next)])
        return Recorded(
            as: "enrolment.revoked",
            about: enrolment.person,
            in: enrolment.caseFile,
            state: next
        )
    }
}
