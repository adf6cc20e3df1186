import Casework

/// Where a cap stands: a second person confirms what one recorded.
enum CapState: String, Choice, MachineState {
    case provisional, confirmed, withdrawn

    static let machine = StateMachine<CapState>([
        .init(.provisional, .confirmed, "confirm"),
        .init(.provisional, .provisional, "end"),
        .init(.confirmed, .confirmed, "end"),
        .init(.provisional, .withdrawn, "withdraw"),
        .init(.confirmed, .withdrawn, "withdraw"),
    ])
}
