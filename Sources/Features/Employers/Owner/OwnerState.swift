import Core

/// Whether an owner is a human being or an organisation.
enum OwnerKind: String, Choice {
    case person, entity
}

/// Whether it still owns.
enum OwnerState: String, Choice, MachineState {
    case current, former

    static let machine = StateMachine<OwnerState>([.init(.current, .former, "end")])
}
