import Casework

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
            .init(.refundable, .refunded, "refund", gate: "fee.refund"),
            .init(.refunded, .refunded, "confirm-refund"),
            .init(.refundable, .writtenOff, "write-off", gate: "fee.write-off"),
        ]
            + allCases.filter { $0 != .reversed }
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

    /// Whether the payer has given the money.
    var isPaid: Bool { isCollected && self != .due }
}
