import Casework

/// Whether a record is the newest one.
enum DueDiligenceState: String, Choice, MachineState {
    case current, superseded

    /// A new record supersedes the one before it.
    static let machine = StateMachine<DueDiligenceState>([
        .init(.current, .superseded, "record")
    ])
}
