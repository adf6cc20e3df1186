import Core
import Model
import Postgres

extension WriteTransaction {
    /// Writes the first contact to the person's own row, which the gates and the card read.
    mutating func carryFirstContact(of person: ID<Person>, with context: ActionContext) throws {
        let first = try records(
            of: EmergencyContact.self,
            "person_id = \(person) AND state = 'named' ORDER BY place LIMIT 1"
        ).first
        let line = try first.map { contact in
            let name = try context.unsealed(
                contact.nameSealed,
                of: person,
                for: SealedPlace.contactName,
                in: self
            )
            let phone = try context.unsealed(
                contact.phoneSealed,
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
