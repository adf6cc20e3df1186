import Core

/// What of the licence or the registration changed.
enum ChangedMatter: String, Choice {
    case name, address
    case legalRepresentative = "legal_representative"
    case executives, capital, scope, validity, registration, other
}

/// Whether the authority has been told.
enum LicenceChangeState: String, Choice, MachineState {
    case open, reported

    /// Whether it was told and whether a second person has confirmed the change do not wait for one another.
    static let machine = StateMachine<LicenceChangeState>([
        .init(.open, .reported, "report"),
        .init(.open, .open, "confirm", gate: "licence-change.confirm"),
        .init(.reported, .reported, "confirm", gate: "licence-change.confirm"),
    ])
}
