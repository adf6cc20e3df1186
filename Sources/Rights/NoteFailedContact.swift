import Casework
import Ledger
import Postgres

/// Counts a vain attempt to reach the worker.
struct NoteFailedContact: Action {
    typealias Subject = RightsCase
    static let permission = Permission.rightsHandle
    static let help = ["channel": "How it was tried: telephone, message, visit."]

    let channel: Line

    func perform(
        on id: ID<RightsCase>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let row = try RightsCaseRow.find(id, in: tx)
        let next = try row.state.after("note-failed-contact")
        let count = row.failedContacts + 1
        try tx.update(
            id,
            [
                "failed_contacts": count, "handled_by": row.handlers(with: present.caller.human),
            ]
        )
        return Recorded(
            as: "rights-case.contact-failed",
            about: row.person,
            in: row.caseFile,
            state: next,
            facts: ["channel": .text(channel.text), "failed_contacts": .integer(Int64(count))],
            reply: ["failed_contacts": .integer(Int64(count))]
        )
    }
}
