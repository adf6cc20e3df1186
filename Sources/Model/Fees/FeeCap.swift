import Core

/// What a worker may be charged at most, by whose rule, from when until when.
package enum FeeCap: Noun {
    package static let words = NounWords("fcp", "fee-cap", "fee-caps", table: "fee_cap")
}

/// Where a cap stands: a second person confirms what one recorded.
package enum CapState: String, Choice, MachineState {
    case provisional, confirmed, withdrawn

    package static let machine = StateMachine<CapState>([
        .init(.provisional, .confirmed, "confirm"),
        .init(.provisional, .provisional, "ask-end"),
        .init(.confirmed, .confirmed, "ask-end"),
        .init(.provisional, .provisional, "end"),
        .init(.confirmed, .confirmed, "end"),
        // Two people have read the source of a confirmed one: it ends, and has bound until then.
        .init(.provisional, .withdrawn, "withdraw"),
    ])
}

/// In what a cap is measured.
package enum CapKind: String, Choice {
    case absolute
    case monthsOfPay = "months_of_pay"
    case shareOfPay = "share_of_pay"
}

/// Whether a cap is law or a mark to be weighed.
package enum CapEffect: String, Choice {
    case blocks, warns
}

/// A province or a part of one, by its code of GB/T 2260.
package struct Province: TextValue {
    package static let example = "220000"
    package let description: String

    package init(parsing text: String) throws(Malformed) {
        guard text.utf8.count == 6,
            text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else {
            throw Malformed(
                "\(text) is not a code of GB/T 2260: write its six digits, as \(Self.example)."
            )
        }
        description = text
    }
}

/// Which of the worker's costs a cap counts.
package enum CapCover: String, Choice {
    case serviceFee = "service_fee"
    case senderTotal = "sender_total"
    case workerTotal = "worker_total"

    /// What is counted, in a sentence.
    package var words: String {
        switch self {
        case .serviceFee: "the service fee"
        case .senderTotal: "what the worker pays to the agency"
        case .workerTotal: "everything that the worker pays"
        }
    }
}
