import Core

/// How far an item of the information network has come, from whoever brought it to whoever read it.
enum VacancyState: String, Choice, MachineState {
    case collected, screened, verified, transmitted, published, matched
    case feedbackReceived = "feedback_received"
    case expired, withdrawn
    case rejectedFake = "rejected_fake"

    static let machine = StateMachine<VacancyState>(
        [
            .init(.collected, .collected, "revise"),
            .init(.screened, .screened, "revise"),
            // What is changed after it was verified has not been verified.
            .init(.verified, .screened, "revise"),
            .init(.transmitted, .screened, "revise"),
            .init(.collected, .screened, "screen"),
            .init(.screened, .verified, "verify", gate: "vacancy.verify"),
            .init(.verified, .transmitted, "transmit", gate: "vacancy.transmit"),
            .init(.transmitted, .published, "publish", gate: "vacancy.publish"),
            .init(.published, .published, "reach"),
            .init(.matched, .matched, "reach"),
            .init(.feedbackReceived, .feedbackReceived, "reach"),
            .init(.published, .feedbackReceived, "note-feedback"),
            .init(.feedbackReceived, .feedbackReceived, "note-feedback"),
            .init(.matched, .matched, "note-feedback"),
            .init(.published, .matched, "match"),
            .init(.feedbackReceived, .matched, "match"),
        ] + live.map { .init($0, .expired, "expire") }
            + live.map { .init($0, .withdrawn, "withdraw") }
            + live.map { .init($0, .rejectedFake, "reject") }
    )

    /// Every state that is not an end: the item could still reach workers.
    static let live: [VacancyState] = [
        .collected, .screened, .verified, .transmitted, .published, .matched, .feedbackReceived,
    ]

    /// The word in a sentence.
    var words: String { rawValue.replacing("_", with: " ") }
}
