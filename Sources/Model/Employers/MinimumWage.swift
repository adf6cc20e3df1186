import Core

/// The least that the law of a country, or one of its regions, lets an employer pay.
package enum MinimumWage: Noun {
    package static let words = NounWords(
        "mnw",
        "minimum-wage",
        "minimum-wages",
        table: "minimum_wage"
    )
}

/// Whether a second person has held a minimum wage against its source.
package enum MinimumWageState: String, Choice, MachineState {
    case provisional, confirmed, superseded

    /// A wrong one is superseded by the right one for the same days.
    package static let machine = StateMachine<MinimumWageState>([
        .init(.provisional, .confirmed, "confirm", gate: "minimum-wage.confirm"),
        .init(.provisional, .superseded, "supersede"),
        .init(.confirmed, .superseded, "supersede"),
    ])
}
