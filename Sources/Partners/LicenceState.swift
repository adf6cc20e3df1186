import Casework

/// Whether the agency may operate under a licence.
enum LicenceState: String, Choice, MachineState {
    case active, suspended, revoked

    static let machine = StateMachine<LicenceState>([
        .init(.active, .suspended, "suspend"),
        .init(.suspended, .active, "restore"),
        .init(.active, .revoked, "revoke"),
        .init(.suspended, .revoked, "revoke"),
    ])
}
