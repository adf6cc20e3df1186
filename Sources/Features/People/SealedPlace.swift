/// Where sealed values stand: table and column are bound into each, so that it opens nowhere else.
enum SealedPlace {
    static let residentNumber: StaticString = "person.resident_number_sealed"
    static let phone: StaticString = "person.phone_sealed"
    static let address: StaticString = "person.address_sealed"
    static let emergencyContact: StaticString = "person.emergency_contact_sealed"
    static let passportNumber: StaticString = "passport.number_sealed"
    static let passportZone: StaticString = "passport.zone_sealed"
    static let formerEmployer: StaticString = "work_entry.employer_sealed"
    static let contactName: StaticString = "emergency_contact.name_sealed"
    static let contactPhone: StaticString = "emergency_contact.phone_sealed"
    static let exitDetails: StaticString = "exit_declaration.details_sealed"
    static let letter: StaticString = "rejection.letter_sealed"
    static let appeal: StaticString = "rejection.appeal_sealed"
    static let answer: StaticString = "rejection.answer_sealed"
}
