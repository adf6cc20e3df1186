import Core

/// A person kept for a job order.
package enum Reservation: Noun {
    package static let words = NounWords(
        "rsv",
        "reservation",
        "reservations",
        table: "reservation"
    )
}

/// What became of a reservation.
package enum ReservationState: String, Choice, MachineState {
    case held, placed, released

    /// A placement that is given up gives its place back as well.
    package static let machine = StateMachine<ReservationState>([
        .init(.held, .placed, "place"), .init(.held, .released, "release"),
        .init(.placed, .released, "release"),
    ])
}
