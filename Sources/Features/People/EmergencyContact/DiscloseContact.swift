import Core
import Model
import Postgres
import TransparencyLog

/// Opens name and telephone of a contact, for a stated purpose: a read, on the record like a change.
struct DiscloseContact: Action {
    typealias Subject = EmergencyContact
    static let permission = Permission.applicantsDisclose
    static let help = ["purpose": "What they are needed for; the history shows it."]

    let purpose: LongText

    func perform(
        on id: ID<EmergencyContact>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let row: Belonging<ContactState> = try tx.belonging(id)
        let next = try row.state.after("disclose")
        let contact: SealedContact = try tx.known(
            id,
            "SELECT name_sealed, phone_sealed FROM emergency_contact WHERE id = \(id)"
        )
        let name = try context.unsealed(
            contact.name,
            of: row.person,
            for: SealedPlace.contactName,
            in: tx
        )
        let phone = try context.unsealed(
            contact.phone,
            of: row.person,
            for: SealedPlace.contactPhone,
            in: tx
        )
        try tx.update(id, [])
        return Recorded(
            as: "emergency-contact.disclosed",
            about: row.person,
            state: next,
            reply: ["name": .text(name), "phone": .text(phone)]
        )
    }
}
