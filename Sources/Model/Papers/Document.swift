import Core

/// A document of a person that a case needs.
package enum Document: Noun {
    package static let words = NounWords("doc", "document", "documents", table: "document")
}

/// The way of a document, from the request to its end.
package enum DocumentState: String, Choice, MachineState {
    case requested, received, verified, rejected, valid, expiring, expired, revoked, superseded

    package static let machine = StateMachine<DocumentState>([
        .init(.requested, .received, "receive"), .init(.rejected, .received, "receive"),
        .init(.received, .verified, "verify"), .init(.received, .rejected, "reject"),
        .init(.verified, .valid, "accept"), .init(.verified, .rejected, "reject"),
        .init(.valid, .expiring, "mark-expiry"), .init(.valid, .expired, "mark-expiry"),
        .init(.expiring, .expired, "mark-expiry"), .init(.valid, .revoked, "revoke"),
        .init(.expiring, .revoked, "revoke"), .init(.valid, .superseded, "supersede"),
        .init(.expiring, .superseded, "supersede"), .init(.expired, .superseded, "supersede"),
        .init(.received, .received, "hand-over"), .init(.verified, .verified, "hand-over"),
        .init(.valid, .valid, "hand-over"), .init(.expiring, .expiring, "hand-over"),
    ])
}

/// What a document is.
package enum DocumentKind: String, Choice {
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
    package var purposes: [HandoverPurpose] {
        switch self {
        case .passport, .residentCard: [.visaFiling, .permitFiling, .authorityCheck]
        default: HandoverPurpose.allCases
        }
    }
}
