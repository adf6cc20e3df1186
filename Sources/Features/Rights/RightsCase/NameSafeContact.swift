import Core
import Model
import Postgres
import TransparencyLog

/// Records how the worker can be reached without the employer knowing; at any time, for no step waits for it
/// but those that tell the employer.
struct NameSafeContact: ChangingAction {
    typealias Subject = RightsCase
    static let permission = Permission.rightsHandle
    static let help = [
        "safe_contact":
            "How the worker can be reached without the employer knowing; it replaces the last, and is sealed."
    ]
    static let unsaid: [any CodingKey] = [CodingKeys.safeContact]

    let safeContact: ShortText

    func perform(
        on row: RightsCase.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try row.state.after("name-safe-contact")
        let contact = try SealedPlace.safeContact.seal(
            safeContact.text,
            of: row.person,
            with: context,
            in: &tx
        )
        try tx.update(
            row,
            [
                .safeContactSealed(contact),
                .handledBy(row.handlers(with: context.caller.human)),
            ]
        )
        try tx.settle(.safeContact, of: row.id, with: context)
        return Recorded(as: "rights-case.safe-contact-named", state: next)
    }
}
