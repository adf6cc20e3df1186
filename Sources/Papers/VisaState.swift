import Casework

/// Whether a visa stands. Its end by date is no move: the days are read instead.
enum VisaState: String, Choice, MachineState {
    case issued, cancelled

    static let machine = StateMachine<VisaState>([.init(.issued, .cancelled, "cancel")])
}
