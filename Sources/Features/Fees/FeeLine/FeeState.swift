import Core

/// Where a fee line stands. A line is reversed, never removed.
enum FeeState: String, Choice, MachineState {
    case proposed, disclosed, consented, due, paid, refundable, refunded
    case writtenOff = "written_off"
    case reversed

    static let machine = StateMachine<FeeState>(
        [
            .init(.proposed, .disclosed, "disclose", gate: "fee.disclose"),
            .init(.disclosed, .consented, "consent", gate: "fee.consent"),
            .init(.consented, .due, "fall-due", gate: "fee.fall-due"),
            .init(.due, .paid, "pay", gate: "fee.pay"),
            .init(.paid, .refundable, "open-refund"),
            // A small refund, or one that was given up, is no end of what the worker may be owed.
            .init(.refunded, .refundable, "open-refund"),
            .init(.writtenOff, .refundable, "open-refund"),
            .init(.refundable, .refunded, "refund", gate: "fee.refund"),
            .init(.refunded, .refunded, "confirm-refund"),
            .init(.refundable, .refundable, "ask-write-off"),
            .init(.refundable, .writtenOff, "write-off", gate: "fee.write-off"),
        ]
            // What is owed to the worker is paid or given up; it does not vanish with a wrong line.
            + allCases.filter { $0 != .reversed && $0 != .refundable }
            .flatMap { state -> [StateMachine<FeeState>.Move] in
                [
                    .init(state, state, "ask-reversal"),
                    .init(state, .reversed, "reverse", gate: "fee.reverse"),
                ]
            }
    )

    /// Whether the payer has been asked for the money, or has given it.
    var isCollected: Bool {
        switch self {
        case .due, .paid, .refundable, .refunded, .writtenOff: true
        case .proposed, .disclosed, .consented, .reversed: false
        }
    }

    /// Whether a refund can still be opened: paid, and none is on its way.
    var mayBeOwed: Bool { self == .paid || self == .refunded || self == .writtenOff }

    /// Whether the payer has given the money.
    var isPaid: Bool { isCollected && self != .due }
}
