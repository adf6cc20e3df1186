import Core

/// How far an agreement has come. Rules read its days; that it has expired is a mark for whoever looks.
enum AgreementState: String, Choice, MachineState {
    case drafted
    case inForce = "in_force"
    case expired, terminated

    static let machine = StateMachine<AgreementState>([
        .init(.drafted, .drafted, "amend"),
        .init(.drafted, .inForce, "bring-into-force", gate: "agreement.bring-into-force"),
        // What was signed may never come into force.
        .init(.drafted, .terminated, "terminate"),
        .init(.inForce, .inForce, "amend"),
        .init(.inForce, .inForce, "set-end", gate: "agreement.set-end"),
        .init(.inForce, .expired, "expire"),
        .init(.inForce, .terminated, "terminate"),
    ])

    /// The word in a sentence.
    var words: String { rawValue.replacing("_", with: " ") }
}
