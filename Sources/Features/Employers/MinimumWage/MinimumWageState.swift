import Core

/// Whether a second person has held a minimum wage against its source.
enum MinimumWageState: String, Choice, MachineState {
    case provisional, confirmed, superseded

    /// A wrong one is superseded by the right one for the same days.
    static let machine = StateMachine<MinimumWageState>([
        .init(.provisional, .confirmed, "confirm", gate: "minimum-wage.confirm"),
        .init(.provisional, .superseded, "supersede"),
        .init(.confirmed, .superseded, "supersede"),
    ])
}
