import Core

/// Where a loan stands.
enum LoanState: String, Choice, MachineState {
    case open, settled, withdrawn

    static let machine = StateMachine<LoanState>([
        .init(.open, .settled, "settle"), .init(.open, .withdrawn, "withdraw"),
    ])
}
