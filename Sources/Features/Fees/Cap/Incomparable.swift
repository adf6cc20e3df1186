import Core

/// Why an amount cannot be held against a limit: a record that is missing.
enum Incomparable: Error, Equatable {
    case noRate(Currency, Currency, CalendarDate)
    case noPay
    case tooLarge

    /// A missing record is a failed rule with the command that puts right it.
    var verdict: Verdict {
        switch self {
        case .noRate(let from, let to, let day):
            .failed(
                "No exchange rate between \(from) and \(to) is on record for \(day) or before.",
                remedy:
                    "Record the rate of the day with its source: `homeward exchange-rate record`."
            )
        case .noPay:
            .failed(
                "No contract of the case states the pay by the month, so nothing can be held against it.",
                remedy: "Draft the contract with its pay clause: `homeward contract draft`."
            )
        case .tooLarge:
            .failed(
                "The amounts are too large to be added.",
                remedy: "Reverse the line that is wrong: `homeward fee ask-reversal`."
            )
        }
    }
}

extension Verdict {
    /// What the comparison finds, or that a record is missing for it.
    static func comparing(_ body: () throws(Incomparable) -> Verdict) -> Verdict {
        do throws(Incomparable) { return try body() } catch { return error.verdict }
    }
}
