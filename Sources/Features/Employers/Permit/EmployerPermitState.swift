import Core

/// Whether a permit stands; its days are checked apart.
enum EmployerPermitState: String, Choice, MachineState {
    case valid, withdrawn

    static let machine = StateMachine<EmployerPermitState>([.init(.valid, .withdrawn, "withdraw")])
}
