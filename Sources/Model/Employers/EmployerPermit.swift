import Core

/// An employer's permit to hire foreigners, with the number of workers that it allows.
package enum EmployerPermit: Noun {
    package static let words = NounWords(
        "epm",
        "employer-permit",
        "employer-permits",
        table: "employer_permit"
    )
}

/// Whether a permit stands; its days are checked apart.
package enum EmployerPermitState: String, Choice, MachineState {
    case valid, withdrawn

    package static let machine = StateMachine<EmployerPermitState>([
        .init(.valid, .withdrawn, "withdraw")
    ])
}
