import Core
import Model
import Postgres

extension WriteTransaction {
    /// Writes the first contact to the person's own row, which the gates and the card read.
    mutating func carryFirstContact(of person: ID<Person>, with context: ActionContext) throws {
        let first: SealedContact? = try first(
            """
            SELECT name_sealed, phone_sealed FROM emergency_contact
            WHERE person_id = \(person) AND state = 'named' ORDER BY place LIMIT 1
            """
        )
        let line = try first.map { contact in
            let name = try context.unsealed(
                contact.name,
                of: person,
                for: SealedPlace.contactName,
                in: self
            )
            let phone = try context.unsealed(
                contact.phone,
                of: person,
                for: SealedPlace.contactPhone,
                in: self
            )
            return "\(name) \(phone)"
        }
        let sealed = try context.sealed(
            line,
            of: person,
            for: SealedPlace.emergencyContact,
            in: &self
        )
        try update(person, [.emergencyContactSealed(sealed)])
    }
}

/// A contact with what is sealed of it.
struct SealedContact: RowDecodable {
    let name: [UInt8]
    let phone: [UInt8]

    init(row: borrowing Row) throws(RowError) {
        name = try row["name_sealed"]
        phone = try row["phone_sealed"]
    }
}
