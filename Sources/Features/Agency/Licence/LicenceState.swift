import Core

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
    var isGranted: Bool {
        switch self {
        case .recorded, .draft, .applied, .ceased, .revoked, .withdrawn: false
        case .approved, .registered, .reservePaid, .active, .rectification, .suspended, .lifted,
            .ceasing:
            true
        }
    }

    /// Whether the agency has operated under it, so that what the authority decides on it counts.
    var hasOperated: Bool {
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
            .init(.ceasing, .ceasing, "file-plan"),
            .init(.ceasing, .ceased, "close", gate: "licence.close"),
        ]
            // The authority may revoke at any time; only what has ended is past it, and what one person
            // alone has recorded before it.
            + allCases.filter { ![.recorded, .ceased, .revoked, .withdrawn].contains($0) }
            .map { .init($0, .revoked, "revoke") }
    )
}
