import Core

/// How the reserve is held: money in the bank's special account, or the bank's promise.
enum ReserveMode: String, Choice {
    case cash, guarantee
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

/// What the reserve may be used for, and nothing else (Decree 620 Art. 10).
enum DrawPurpose: String, Choice {
    /// Service fees wrongly collected, to be paid back.
    case refundOfFees = "refund_of_fees"
    /// Wages that the agency owes.
    case wagesOwed = "wages_owed"
    /// Compensation that the law gives the worker.
    case compensation
    /// The way home, or help in an emergency.
    case returnOrEmergency = "return_or_emergency"
}

/// Whether a draw has been put back.
enum ReserveDrawState: String, Choice, MachineState {
    case open
    case toppedUp = "topped_up"

    static let machine = StateMachine<ReserveDrawState>([
        .init(.open, .open, "top-up"), .init(.open, .toppedUp, "top-up"),
    ])
}
