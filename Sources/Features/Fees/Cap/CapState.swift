import Core

/// Where a cap stands: a second person confirms what one recorded.
enum CapState: String, Choice, MachineState {
    case provisional, confirmed, withdrawn

    static let machine = StateMachine<CapState>([
        .init(.provisional, .confirmed, "confirm"),
        .init(.provisional, .provisional, "ask-end"),
        .init(.confirmed, .confirmed, "ask-end"),
        .init(.provisional, .provisional, "end"),
        .init(.confirmed, .confirmed, "end"),
        // Two people have read the source of a confirmed one: it ends, and has bound until then.
        .init(.provisional, .withdrawn, "withdraw"),
    ])
}
