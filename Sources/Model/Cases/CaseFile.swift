import Core

/// Whether a placement is under way.
package enum CaseState: String, Choice, MachineState {
    /// Under way.
    case open
    /// Done.
    case closed
    /// Given up.
    case withdrawn

    /// Whoever asks for another card, in another language, gets one.
    package static let machine = StateMachine<CaseState>([
        .init(.open, .open, "issue-card"),
        .init(.open, .open, "reconfirm"),
        .init(.open, .withdrawn, "withdraw"),
        .init(.open, .closed, "close", gate: "case.close"),
    ])
}
