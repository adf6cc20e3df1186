import Core

/// Where a rate stands.
enum RateState: String, Choice, MachineState {
    case recorded, withdrawn

    static let machine = StateMachine<RateState>([.init(.recorded, .withdrawn, "withdraw")])
}
