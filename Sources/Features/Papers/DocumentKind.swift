import Core

/// What a document is.
enum DocumentKind: String, Choice {
    case passport
    case residentCard = "resident_card"
    case householdRegister = "household_register"
    case birthCertificate = "birth_certificate"
    case marriageCertificate = "marriage_certificate"
    case criminalRecord = "criminal_record"
    case diploma
    case skillCertificate = "skill_certificate"
    case workCertificate = "work_certificate"
    case recommendation
    case familyConsent = "family_consent"
    case pledge, photograph, other

    /// What it is handed over for at all: identity papers leave their owner for a visa or permit alone.
    ///
    /// Nobody may retain a passport (Passport Law Art. 2) or a resident card (Resident Identity Card
    /// Law Art. 15).
    var purposes: [HandoverPurpose] {
        switch self {
        case .passport, .residentCard: [.visaFiling, .permitFiling, .authorityCheck]
        default: HandoverPurpose.allCases
        }
    }
}
