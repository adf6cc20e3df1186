import Core

/// Whether a declaration is the one in force.
enum WorkDeclarationState: String, Choice, MachineState {
    case declared, superseded

    /// A new declaration of the same work supersedes the one before it.
    static let machine = StateMachine<WorkDeclarationState>([
        .init(.declared, .superseded, "record")
    ])
}

/// For which time a pay is.
enum PayUnit: String, Choice {
    case hour, day, month

    /// As in "JPY 1150 an hour".
    var each: String { self == .hour ? "an hour" : "a \(rawValue)" }
}
