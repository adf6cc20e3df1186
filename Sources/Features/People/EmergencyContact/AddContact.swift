import Core
import Model
import Postgres

/// Names somebody to tell in an emergency.
struct AddContact: Action {
    typealias Subject = EmergencyContact
    static let permission = Permission.applicantsRegister
    static let help = [
        "person_id": "Whose contact it is.",
        "name": "The name; it is sealed.",
        "phone": "The telephone number in international form; it is sealed.",
        "relation": "What the contact is to the person.",
        "language": "The language in which the contact is called.",
        "place": "The place in the order of calls; behind the others when not given.",
    ]
    static let ranges = ["place": 1...9]
    static let unsaid: [any CodingKey] = [CodingKeys.name, CodingKeys.phone]

    let personId: ID<Person>
    let name: NameText
    let phone: PhoneNumber
    let relation: Relation
    let language: Language
    let place: Int?
    var named: NamedParties { NamedParties(person: personId) }

    func perform(
        on id: ID<EmergencyContact>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        _ = try Person.Record.applicant(personId, in: tx)
        let last = try tx.value(
            """
            SELECT max(place) FROM emergency_contact
            WHERE person_id = \(personId) AND state = 'named'
            """,
            as: Int.self
        )
        let place = place ?? (last ?? 0) + 1
        guard (1...9).contains(place) else {
            throw CommonRefusal.unfit.refusal("Contacts are called in the order from 1 to 9.")
        }
        try tx.insert(
            id,
            [
                .person(personId), .relation(relation), .language(language), .place(place),
                .nameSealed(
                    context.sealed(
                        name.text,
                        of: personId,
                        for: SealedPlace.contactName,
                        in: &tx
                    )
                ),
                .phoneSealed(
                    context.sealed(
                        phone.number,
                        of: personId,
                        for: SealedPlace.contactPhone,
                        in: &tx
                    )
                ), .state(.named),
            ]
        )
        try tx.carryFirstContact(of: personId, with: context)
        return Recorded(as: "emergency-contact.added", about: personId, state: ContactState.named)
    }
}
