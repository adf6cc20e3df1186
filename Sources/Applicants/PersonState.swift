public import Casework

/// How far a person has come as an applicant.
public enum PersonState: String, Choice, MachineState {
    /// Known, with an identity that nobody has held against a passport.
    case registered
    /// Identity held against a passport.
    case verified
    /// No longer an applicant.
    case withdrawn

    /// A renewed passport is verified like the first one.
    public static let machine = StateMachine<PersonState>([
        .init(.registered, .verified, "verify-identity", gate: "person.verify-identity"),
        .init(.verified, .verified, "verify-identity", gate: "person.verify-identity"),
        .init(.registered, .withdrawn, "withdraw"),
        .init(.verified, .withdrawn, "withdraw"),
    ])
}

/// Whether a passport is the one that counts.
enum PassportState: String, Choice {
    case valid, superseded
}
