import Core

/// An applicant turned down, with the letter that says why.
package enum Rejection: Noun {
    package static let words = NounWords("rej", "rejection", "rejections", table: "rejection")
}

/// Where a rejection stands.
enum RejectionState: String, Choice, MachineState {
    /// Decided, and nobody has told the person yet.
    case decided
    /// The person holds the letter.
    case explained
    /// The person disagrees.
    case appealed
    /// A second person looked, and it stands.
    case upheld
    /// A second person looked, and it falls.
    case reversed

    /// Whoever has heard of a rejection may appeal, with the letter in hand or without; the letter is owed
    /// until the rejection falls, and the answer to an appeal either way.
    static let machine = StateMachine<RejectionState>([
        .init(.decided, .explained, "explain"), .init(.explained, .explained, "explain"),
        .init(.appealed, .appealed, "explain"), .init(.upheld, .upheld, "explain"),
        .init(.decided, .appealed, "appeal"), .init(.explained, .appealed, "appeal"),
        .init(.appealed, .upheld, "uphold"), .init(.appealed, .reversed, "reverse"),
        .init(.upheld, .upheld, "answer"), .init(.reversed, .reversed, "answer"),
    ])
}
