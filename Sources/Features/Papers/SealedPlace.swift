/// Where sealed values stand: table and column are bound into each, so that it opens nowhere else.
enum SealedPlace {
    static let visaNumber: StaticString = "visa.number"
    static let documentNumber: StaticString = "document.number_sealed"
    static let reason: StaticString = "medical.reason_sealed"
    static let findings: StaticString = "medical.findings_sealed"
    static let beneficiary: StaticString = "policy.beneficiary_sealed"
    static let claim: StaticString = "policy.claim_sealed"
    /// Of the feature People: its blind index finds a passport by its number.
    static let passportNumber: StaticString = "passport.number_sealed"
}
