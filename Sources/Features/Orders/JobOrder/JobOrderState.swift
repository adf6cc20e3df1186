import Core

/// How far a demand letter has come: from the draft over the employer and the authority to the last place.
enum JobOrderState: String, Choice, MachineState {
    case draft
    case employerSigned = "employer_signed"
    case authorityChecked = "authority_checked"
    case open
    case onHold = "on_hold"
    case partiallyFilled = "partially_filled"
    case filled, closed, cancelled

    static let machine = StateMachine<JobOrderState>(
        [
            .init(.draft, .draft, "amend"),
            .init(.draft, .employerSigned, "sign", gate: "job-order.sign"),
            .init(.employerSigned, .authorityChecked, "check-authority"),
            .init(.authorityChecked, .open, "open", gate: "job-order.open"),
            .init(.open, .onHold, "hold"),
            .init(.partiallyFilled, .onHold, "hold"),
            .init(.onHold, .open, "resume"),
            .init(.onHold, .partiallyFilled, "resume"),
            .init(.open, .partiallyFilled, "fill"),
            .init(.open, .filled, "fill"),
            .init(.partiallyFilled, .partiallyFilled, "fill"),
            .init(.partiallyFilled, .filled, "fill"),
            // A case may be given up whatever the order does meanwhile.
            .init(.partiallyFilled, .open, "vacate"),
            .init(.partiallyFilled, .partiallyFilled, "vacate"),
            .init(.filled, .open, "vacate"),
            .init(.filled, .partiallyFilled, "vacate"),
            .init(.onHold, .onHold, "vacate"),
            .init(.partiallyFilled, .closed, "close"),
            .init(.filled, .closed, "close"),
        ]
            + [
                .draft, .employerSigned, .authorityChecked, .open, .onHold, .partiallyFilled,
                .filled,
            ]
            .map { .init($0, .cancelled, "cancel") }
    )

    /// The word in a sentence.
    var words: String { rawValue.replacing("_", with: " ") }
}
