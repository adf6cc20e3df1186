import Core
import Model
import Postgres

/// Opens name and telephone of a contact, for a stated purpose: a read, on the record like a change.
struct DiscloseContact: ChangingAction {
    typealias Subject = EmergencyContact
    static let permission = Permission.applicantsDisclose
    static let help = ["purpose": "What they are needed for; the history shows it."]

    let purpose: LongText

    /// What whoever opens a contact is told.
    struct Reply: Codable, Sendable {
        let name: String
        let phone: String
    }

    func perform(
        on contact: EmergencyContact.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try contact.state.after("disclose")
        let name = try context.unsealed(
            contact.nameSealed,
            of: contact.person,
            for: SealedPlace.contactName,
            in: tx
        )
        let phone = try context.unsealed(
            contact.phoneSealed,
            of: contact.person,
            for: SealedPlace.contactPhone,
            in: tx
        )
        try tx.update(contact, [])
        return Recorded(
            as: "emergency-contact.disclosed",
            state: next,
            reply: Reply(name: name, phone: phone)
        )
    }
}
