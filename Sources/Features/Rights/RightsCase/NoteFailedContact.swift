import Core
import Model
import Postgres
import TransparencyLog

/// Notes a vain attempt to reach the worker; of one day's attempts one counts (R-CASE-004).
struct NoteFailedContact: ChangingAction {
    typealias Subject = RightsCase
    static let permission = Permission.rightsHandle
    static let help = ["channel": "How it was tried: telephone, message, visit."]

    let channel: ShortText

    /// What the caller is told of the count.
    struct Reply: Codable, Sendable {
        let failedContacts: Int
        /// Whether this attempt is the one of its day that counts.
        let counted: Bool
    }

    func perform(
        on row: RightsCase.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try row.state.after("note-failed-contact")
        let isCounted = row.lastFailedOn.map { $0 < context.today } ?? true
        let count = row.failedContacts + (isCounted ? 1 : 0)
        try tx.update(
            row,
            [
                .failedContacts(count), .lastFailedOn(context.today),
                .handledBy(row.handlers(with: context.caller.human)),
            ]
        )
        return Recorded(
            as: "rights-case.contact-failed",
            state: next,
            facts: ["failed_contacts": .integer(Int64(count))],
            reply: Reply(failedContacts: count, counted: isCounted)
        )
    }
}
