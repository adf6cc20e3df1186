import Core

/// Whether a branch works.
enum BranchState: String, Choice, MachineState {
    case open, closed

    static let machine = StateMachine<BranchState>([.init(.open, .closed, "close")])
}
