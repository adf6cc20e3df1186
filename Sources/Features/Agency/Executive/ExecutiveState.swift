import Core

/// Whether one of the managers still serves.
enum ExecutiveState: String, Choice, MachineState {
    case serving, left

    static let machine = StateMachine<ExecutiveState>([.init(.serving, .left, "leave")])
}
