import Core

/// The day from which a policy binds the agency.
package enum RuleAdoption: Noun {
    package static let words = NounWords(
        "rad",
        "rule-adoption",
        "rule-adoptions",
        table: "rule_adoption"
    )
}

/// Whether an earlier day is asked for.
package enum RuleAdoptionState: String, Choice, MachineState {
    case adopted, predating

    package static let machine = StateMachine<RuleAdoptionState>([
        .init(.adopted, .predating, "predate"),
        .init(.predating, .adopted, "confirm"),
        .init(.predating, .adopted, "decline"),
    ])
}

/// What was found of a point of law that was to be confirmed: a rule, a term of a corridor, a sentence of a guide.
package enum LawConfirmation: Noun {
    package static let words = NounWords("law", "law", "laws", table: "law_confirmation")
}

/// Whether two people stand behind what was found.
package enum LawConfirmationState: String, Choice, MachineState {
    case proposed, confirmed, declined, withdrawn, superseded

    package static let machine = StateMachine<LawConfirmationState>([
        .init(.proposed, .confirmed, "confirm"),
        .init(.proposed, .declined, "decline"),
        .init(.proposed, .withdrawn, "withdraw"),
        .init(.confirmed, .superseded, "supersede"),
    ])
}
