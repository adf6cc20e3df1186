import Core
import Model
import Postgres
import TransparencyLog

/// Opens whom to ask for at a body, for a stated purpose: a read, on the record like a change.
struct DiscloseBody: ChangingAction {
    typealias Subject = Body
    static let permission = Permission.partnersManage
    static let help = ["purpose": "What it is needed for; the history shows it."]

    let purpose: LongText

    /// What whoever asks is told.
    struct Reply: Codable, Sendable {
        let contact: String
    }

    func perform(
        on body: Body.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let contact = try ContactSeal.open(
            body.contactSealed,
            of: body.id,
            with: context,
            in: tx
        )
        try tx.update(body, [])
        return Recorded(as: "body.disclosed", reply: Reply(contact: contact))
    }
}
