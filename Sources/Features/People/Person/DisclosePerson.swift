import Core
import Model
import Postgres

/// Opens one sealed value of a person, for a stated purpose: a read, on the record like a change.
struct DisclosePerson: ChangingAction {
    typealias Subject = Person
    typealias Reply = OpenedValue
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
        on person: Person.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let (sealed, place) = try sealed(of: person, in: tx)
        guard let sealed else {
            throw PersonRefusal.notHeld.refusal("No \(what.rawValue) is held of \(person.id).")
        }
        let value = try context.unsealed(sealed, of: person.id, for: place, in: tx)
        try tx.update(person, [])
        return Recorded(as: "person.disclosed", reply: OpenedValue(value: value))
    }

    private func sealed(
        of person: Person.Record,
        in tx: borrowing WriteTransaction
    ) throws -> ([UInt8]?, StaticString) {
        switch what {
        case .residentNumber: (person.residentNumberSealed, SealedPlace.residentNumber)
        case .phone: (person.phoneSealed, SealedPlace.phone)
        case .emergencyContact: (person.emergencyContactSealed, SealedPlace.emergencyContact)
        case .address: (person.addressSealed, SealedPlace.address)
        case .passportNumber:
            (
                try tx.value(
                    """
                    SELECT number_sealed FROM passport
                    WHERE person_id = \(person.id) AND state = 'valid'
                    """,
                    as: [UInt8].self
                ), SealedPlace.passportNumber
            )
        }
    }
}
