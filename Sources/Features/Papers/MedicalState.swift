import Core

/// The way of an examination. A result ends by its date; the move only says that somebody saw it.
enum MedicalState: String, Choice, MachineState {
    case scheduled, done, fit, conditional, unfit, expired

    /// Whether a result is recorded that has not ended.
    var isJudged: Bool { [.fit, .conditional, .unfit].contains(self) }

    static let machine = StateMachine<MedicalState>([
        .init(.scheduled, .done, "examine"), .init(.done, .fit, "result"),
        .init(.done, .conditional, "result"), .init(.done, .unfit, "result"),
        .init(.fit, .expired, "expire"), .init(.conditional, .expired, "expire"),
        .init(.unfit, .expired, "expire"),
    ])
}
