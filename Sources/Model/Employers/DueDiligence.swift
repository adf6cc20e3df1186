import Core

/// What the agency looked into before it trusted an employer; good for twelve months.
package enum DueDiligence: Noun {
    package static let words = NounWords(
        "ddg",
        "due-diligence",
        "due-diligence",
        table: "due_diligence"
    )
}

/// Whether a record counts.
package enum DueDiligenceState: String, Choice, MachineState {
    /// One person looked; it counts once another has confirmed it.
    case proposed
    case current, superseded

    /// A confirmed record supersedes the one before it.
    package static let machine = StateMachine<DueDiligenceState>([
        .init(.proposed, .current, "confirm", gate: "due-diligence.confirm"),
        .init(.current, .superseded, "supersede"),
    ])
}
