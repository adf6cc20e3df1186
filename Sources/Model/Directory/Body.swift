import Core

/// An organisation beside the worker and the agency: a centre, a clinic, an embassy, a hotline.
package enum Body: Noun {
    package static let words = NounWords("bdy", "body", "bodies", table: "body")
}

/// Whether a body may be named to workers.
package enum BodyState: String, Choice, MachineState {
    /// It has not agreed yet.
    case proposed
    /// It may be named.
    case listed
    /// It may not, until it is admitted again.
    case suspended
    /// It is off the directory for good.
    case retired

    /// The lawful moves.
    package static let machine = StateMachine<BodyState>([
        .init(.proposed, .listed, "consent"),
        .init(.listed, .listed, "consent"),
        .init(.suspended, .listed, "admit"),
        .init(.proposed, .proposed, "contact"),
        .init(.listed, .listed, "contact"),
        .init(.listed, .suspended, "suspend"),
        .init(.listed, .suspended, "withdraw-consent"),
        .init(.proposed, .retired, "retire"),
        .init(.listed, .retired, "retire"),
        .init(.suspended, .retired, "retire"),
    ])
}

/// What a body of the directory is.
package enum BodyKind: String, Choice {
    case trainingCentre = "training_centre"
    /// A Confucius institute, a university, a language school: it teaches a language or a culture.
    case languageInstitute = "language_institute"
    case clinic, insurer, bank, embassy, hotline
    case diasporaBody = "diaspora_body"
    case supervisingBody = "supervising_body"
    case authority
}
