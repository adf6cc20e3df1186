import Core

/// The agency's permission to send workers abroad.
package enum Licence: Noun {
    package static let words = NounWords("lic", "licence", "licences", table: "licence")
}

/// A change of the licence or the registration, which the authority must be told of (R-AG-006).
package enum LicenceChange: Noun {
    package static let words = NounWords(
        "lch",
        "licence-change",
        "licence-changes",
        table: "licence_change"
    )
}

/// Whether a change holds, or something of it that widens the licence waits for a second person.
package enum LicenceChangeState: String, Choice, MachineState {
    case waits, holds

    package static let machine = StateMachine<LicenceChangeState>([
        .init(.waits, .holds, "confirm", gate: "licence-change.confirm")
    ])
}

/// How far the agency's permission to operate has come (Decree 620 Art. 5 to 7, 19, 40 to 45).
package enum LicenceState: String, Choice, MachineState {
    /// One person says that the agency holds it; no second person has seen the certificate.
    case recorded
    case draft, applied, approved, registered
    case reservePaid = "reserve_paid"
    case active, rectification, suspended
    /// One person says that the authority has lifted order or suspension; it does not carry yet.
    case lifted
    case ceasing, ceased, revoked
    /// A record that was wrong and that nobody had confirmed.
    case withdrawn

    /// Whether a certificate exists whose text can change.
    package var isGranted: Bool {
        switch self {
        case .recorded, .draft, .applied, .ceased, .revoked, .withdrawn: false
        case .approved, .registered, .reservePaid, .active, .rectification, .suspended, .lifted,
            .ceasing:
            true
        }
    }

    /// Whether the agency has operated under it, so that what the authority decides on it counts.
    package var hasOperated: Bool {
        switch self {
        case .recorded, .draft, .applied, .approved, .registered, .reservePaid, .withdrawn: false
        case .active, .rectification, .suspended, .lifted, .ceasing, .ceased, .revoked: true
        }
    }

    /// What turns a licence good is the word of two people: one states, another confirms or activates.
    package static let machine = StateMachine<LicenceState>(
        [
            .init(.recorded, .recorded, "complete"),
            .init(.recorded, .active, "confirm", gate: "licence.confirm"),
            .init(.recorded, .withdrawn, "withdraw"),
            .init(.draft, .applied, "apply", gate: "licence.apply"),
            .init(.applied, .draft, "decline"),
            .init(.applied, .approved, "approve"),
            .init(.approved, .registered, "register"),
            .init(.registered, .reservePaid, "pay-reserve", gate: "licence.pay-reserve"),
            .init(.reservePaid, .active, "activate", gate: "licence.activate"),
            .init(.active, .active, "complete"),
            .init(.active, .rectification, "rectify"),
            .init(.active, .suspended, "suspend"),
            .init(.rectification, .suspended, "suspend"),
            .init(.rectification, .lifted, "restore"),
            .init(.suspended, .lifted, "restore"),
            .init(.lifted, .active, "confirm", gate: "licence.confirm"),
            .init(.lifted, .rectification, "rectify"),
            .init(.lifted, .suspended, "suspend"),
            .init(.active, .ceasing, "cease"),
            .init(.suspended, .ceasing, "cease"),
            .init(.lifted, .ceasing, "cease"),
            .init(.ceasing, .ceasing, "plan-cessation"),
            .init(.ceasing, .ceased, "close", gate: "licence.close"),
        ]
            // The authority may revoke at any time; only what has ended is past it, and what one person
            // alone has recorded before it.
            + allCases.filter { ![.recorded, .ceased, .revoked, .withdrawn].contains($0) }
            .map { .init($0, .revoked, "revoke") }
    )
}

/// What of the licence or the registration changed.
package enum ChangedMatter: String, Choice {
    case name, address
    case legalRepresentative = "legal_representative"
    case executives, capital, scope, validity, registration, other
}
