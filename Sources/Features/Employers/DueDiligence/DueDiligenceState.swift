import Core

/// Whether a record counts.
enum DueDiligenceState: String, Choice, MachineState {
    /// One person looked; it counts once another has confirmed it.
    case proposed
    case current, superseded

    /// A confirmed record supersedes the one before it.
    static let machine = StateMachine<DueDiligenceState>([
        .init(.proposed, .current, "confirm", gate: "due-diligence.confirm"),
        .init(.current, .superseded, "supersede"),
    ])
}
