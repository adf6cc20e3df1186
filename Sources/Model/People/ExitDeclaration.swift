import Core

/// What a person declares of bars to leaving the country.
package enum ExitDeclaration: Noun {
    package static let words = NounWords(
        "exd",
        "exit-declaration",
        "exit-declarations",
        table: "exit_declaration"
    )
}

/// What became of a declaration.
package enum ExitDeclarationState: String, Choice, MachineState {
    /// Said by the person, checked by nobody.
    case declared
    /// Checked: nothing bars the way.
    case clear
    /// Checked: something does.
    case barred
    /// A later declaration counts, or the person applies anew and declares anew.
    case superseded

    package static let machine = StateMachine<ExitDeclarationState>([
        .init(.declared, .clear, "check"), .init(.declared, .barred, "check"),
        .init(.declared, .superseded, "declare"), .init(.clear, .superseded, "declare"),
        .init(.barred, .superseded, "declare"), .init(.declared, .superseded, "reapply"),
        .init(.clear, .superseded, "reapply"), .init(.barred, .superseded, "reapply"),
    ])
}
