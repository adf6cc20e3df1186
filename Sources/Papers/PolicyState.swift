import Casework

/// Whether a policy stands. Its end by date is no move: the days are read instead.
enum PolicyState: String, Choice, MachineState {
    case issued, cancelled

    static let machine = StateMachine<PolicyState>([.init(.issued, .cancelled, "cancel")])
}
