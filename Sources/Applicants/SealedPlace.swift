/// Where sealed values stand: table and column are bound into each, so that it opens nowhere else.
enum SealedPlace {
    static let residentNumber: StaticString = "person.resident_number_sealed"
    static let phone: StaticString = "person.phone_sealed"
    static let emergencyContact: StaticString = "person.emergency_contact_sealed"
    static let passportNumber: StaticString = "passport.number_sealed"
    static let passportZone: StaticString = "passport.zone_sealed"
}
