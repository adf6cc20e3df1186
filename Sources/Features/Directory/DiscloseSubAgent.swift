import Core
import Model
import Postgres
import TransparencyLog

/// Opens a sub-agent's contact for a stated purpose: a read, on the record like a change.
struct DiscloseSubAgent: ChangingAction {
    typealias Subject = SubAgent
    static let permission = Permission.partnersManage
    static let help = ["purpose": "What it is needed for; the history shows it."]

    let purpose: LongText

    /// What whoever asks is told.
    struct Reply: Codable, Sendable {
        let contact: String
    }

    func perform(
        on subAgent: SubAgent.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let contact = try ContactSeal.open(
            subAgent.contactSealed,
            of: subAgent.id,
            with: context,
            in: tx
        )
        try tx.update(subAgent, [])
        return Recorded(as: "sub-agent.disclosed", reply: Reply(contact: contact))
    }
}
