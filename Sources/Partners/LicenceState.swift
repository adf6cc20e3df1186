import Casework

/// How far the agency's permission to operate has come (Decree 620 Art. 5 to 7, 19, 40 to 45).
enum LicenceState: String, Choice, MachineState {
    case draft, applied, approved, registered
    case reservePaid = "reserve_paid"
    case active, rectification, suspended, ceasing, ceased, revoked

    /// Whether a certificate exists whose text can change.
    var isGranted: Bool {
        switch self {
        case .draft, .applied, .ceased, .revoked: false
        case .approved, .registered, .reservePaid, .active, .rectification, .suspended, .ceasing:
            true
        }
    }

    static let machine = StateMachine<LicenceState>(
        [
            .init(.draft, .applied, "apply", gate: "licence.apply"),
            .init(.applied, .draft, "decline"),
            .init(.applied, .approved, "approve"),
            .init(.approved, .registered, "register"),
            .init(.registered, .reservePaid, "pay-reserve", gate: "licence.pay-reserve"),
            .init(.reservePaid, .active, "activate"),
            .init(.active, .active, "complete"),
            .init(.active, .rectification, "rectify"),
            .init(.active, .suspended, "suspend"),
            .init(.rectification, .suspended, "suspend"),
            .init(.rectification, .active, "restore"),
            .init(.suspended, .active, "restore"),
            .init(.active, .ceasing, "cease"),
            .init(.suspended, .ceasing, "cease"),
            .init(.ceasing, .ceasing, "file-plan"),
            .init(.ceasing, .ceased, "close", gate: "licence.close"),
        ]
            // The authority may revoke at any time; only what has ended is past it.
            + allCases.filter { $0 != .ceased && $0 != .revoked }
            .map { .init($0, .revoked, "revoke") }
    )
}
