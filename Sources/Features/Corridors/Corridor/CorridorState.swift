import Core

/// Whether workers may be sent on a corridor. Only an open one carries a job order, a signature or a departure.
enum CorridorState: String, Choice, MachineState {
    case closed
    case underReview = "under_review"
    case open, restricted, suspended, ended

    static let machine = StateMachine<CorridorState>([
        .init(.closed, .underReview, "review"),
        .init(.restricted, .underReview, "review"),
        .init(.suspended, .underReview, "review"),
        .init(.underReview, .closed, "decline"),
        .init(.underReview, .open, "open", gate: "corridor.open"),
        .init(.open, .restricted, "restrict"),
        .init(.open, .suspended, "suspend"),
        .init(.restricted, .suspended, "suspend"),
        .init(.closed, .ended, "end"),
        .init(.underReview, .ended, "end"),
        .init(.open, .ended, "end"),
        .init(.restricted, .ended, "end"),
        .init(.suspended, .ended, "end"),
    ])

    /// The word in a sentence.
    var words: String { rawValue.replacing("_", with: " ") }
}
