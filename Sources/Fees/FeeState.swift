import Casework

/// Where a fee line stands. A line is reversed, never removed.
enum FeeState: String, Choice, MachineState {
    case proposed, disclosed, reversed

    static let machine = StateMachine<FeeState>([
        .init(.proposed, .disclosed, "disclose"), .init(.proposed, .reversed, "reverse"),
        .init(.disclosed, .reversed, "reverse"),
    ])
}
