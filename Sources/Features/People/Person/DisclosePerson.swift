import Core
import Postgres
import TransparencyLog

/// Opens one sealed value of a person, for a stated purpose: a read, on the record like a change.
struct DisclosePerson: Action {
    typealias Subject = Person
    static let permission = Permission.applicantsDisclose
    static let help = [
        "what": "Which value is wanted.",
        "purpose": "What it is needed for; the history shows it.",
    ]

    /// What is sealed of a person.
    enum SealedValue: String, Choice {
        case residentNumber = "resident_number"
        case phone
        case passportNumber = "passport_number"
        case emergencyContact = "emergency_contact"
        case address
    }

    let what: SealedValue
    let purpose: LongText

    func perform(
        on id: ID<Person>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let (sealed, place) = try sealed(of: id, in: tx)
        guard let sealed else {
            throw PersonRefusal.notHeld.refusal("No \(what.rawValue) is held of \(id).")
        }
        let value = try context.unsealed(sealed, of: id, for: place, in: tx)
        try tx.update(id, [])
        return Recorded(as: "person.disclosed", about: id, reply: ["value": .text(value)])
    }

    private func sealed(
        of id: ID<Person>,
        in tx: borrowing WriteTransaction
    ) throws -> ([UInt8]?, StaticString) {
        switch what {
        case .residentNumber:
            let sql: SQL = "SELECT resident_number_sealed FROM person WHERE id = \(id)"
            return (try tx.value(sql, as: [UInt8].self), SealedPlace.residentNumber)
        case .phone:
            let sql: SQL = "SELECT phone_sealed FROM person WHERE id = \(id)"
            return (try tx.value(sql, as: [UInt8].self), SealedPlace.phone)
        case .emergencyContact:
            let sql: SQL = "SELECT emergency_contact_sealed FROM person WHERE id = \(id)"
            return (try tx.value(sql, as: [UInt8].self), SealedPlace.emergencyContact)
        case .address:
            let sql: SQL = "SELECT address_sealed FROM person WHERE id = \(id)"
            return (try tx.value(sql, as: [UInt8].self), SealedPlace.address)
        case .passportNumber:
            let sql: SQL = """
                SELECT number_sealed FROM passport WHERE person_id = \(id) AND state = 'valid'
                """
            return (try tx.value(sql, as: [UInt8].self), SealedPlace.passportNumber)
        }
    }
}
