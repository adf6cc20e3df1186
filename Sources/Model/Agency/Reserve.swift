import Core

/// The agency's risk reserve.
package enum Reserve: Noun {
    package static let words = NounWords("rsv", "reserve", "reserves", table: "reserve")
}

/// What was taken from the reserve at one time, until it is put back.
package enum ReserveDraw: Noun {
    package static let words = NounWords(
        "drw",
        "reserve-draw",
        "reserve-draws",
        table: "reserve_draw"
    )
}

/// Whether a part of the reserve still stands.
package enum ReserveState: String, Choice, MachineState {
    case held, released

    package static let machine = StateMachine<ReserveState>([
        .init(.held, .held, "draw"),
        .init(.held, .held, "renew"),
        .init(.held, .held, "name-bank"),
        .init(.held, .released, "release"),
    ])
}

/// Whether a draw has been put back.
package enum ReserveDrawState: String, Choice, MachineState {
    case open
    case toppedUp = "topped_up"

    package static let machine = StateMachine<ReserveDrawState>([
        .init(.open, .open, "top-up"), .init(.open, .toppedUp, "top-up"),
    ])
}

/// How the reserve is held: money in the bank's special account, or the bank's promise.
package enum ReserveMode: String, Choice {
    case cash, guarantee
}

/// What the reserve may be used for, and nothing else (Decree 620 Art. 10).
package enum DrawPurpose: String, Choice {
    /// Service fees wrongly collected, to be paid back.
    case refundOfFees = "refund_of_fees"
    /// Wages that the agency owes.
    case wagesOwed = "wages_owed"
    /// Compensation that the law gives the worker.
    case compensation
    /// The way home, or help in an emergency.
    case returnOrEmergency = "return_or_emergency"
}
