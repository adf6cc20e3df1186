import Core

/// A demand letter of a foreign employer: how many, for what work, pay and hours, until when.
package enum JobOrder: Noun {
    package static let words = NounWords("jo", "job-order", "job-orders", table: "job_order")
}

/// A place of a job order, with the case that took it.
package enum JobOrderPlace: Noun {
    package static let words = NounWords(
        "jop",
        "job-order-place",
        "job-order-places",
        table: "job_order_place"
    )
}

/// How far a demand letter has come: from the draft over the employer and the authority to the last place.
package enum JobOrderState: String, Choice, MachineState {
    case draft
    case employerSigned = "employer_signed"
    case authorityChecked = "authority_checked"
    case open
    case onHold = "on_hold"
    case partiallyFilled = "partially_filled"
    case filled, closed, cancelled

    package static let machine = StateMachine<JobOrderState>(
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
    package var words: String { rawValue.replacing("_", with: " ") }
}

/// Whether a place of an order is taken.
package enum PlaceState: String, Choice, MachineState {
    case taken, vacated

    package static let machine = StateMachine<PlaceState>([.init(.taken, .vacated, "vacate")])
}

/// Which sex a job order asks for; anything but any needs a basis in the work itself.
package enum SexTerm: String, Choice {
    case any, female, male
}
