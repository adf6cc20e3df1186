import Core

/// Wages as they were reckoned, to be read back line by line as they were.
///
/// Amounts are whole minor units; what was paid in another currency than promised is shown and not added up.
struct WageReckoning: Codable, Sendable, Equatable {
    /// Until which day a month that still runs was reckoned.
    let reckonedOn: CalendarDate
    let months: [ReckonedMonth]
    /// The sums of the months.
    let due: Money
    let paid: Money
    let owed: Money

    /// More months than ten years have are not reckoned at once.
    static let monthsMost = 120
    /// The largest amount: beyond it numbers are not exact in every reader of JSON (RFC 7493, 2.2).
    static let most: Int64 = (1 << 53) - 1

    /// The clauses used, each once, in the order of the lines.
    var clauses: String {
        months.flatMap(\.lines).map(\.source)
            .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
            .joined(separator: ", ")
    }
}

/// One month of a reckoning: its lines, what they come to, what was paid and what is owed.
struct ReckonedMonth: Codable, Sendable, Equatable {
    let month: PayMonth
    let lines: [WageLine]
    /// The sum of the lines, and nothing where deductions are more than the pay.
    let due: Money
    let paid: Money
    /// What is missing; a month paid too much does not make another one whole.
    let owed: Money
    /// What was paid in other currencies than promised, a sum each; no rate was agreed, so it is not taken off.
    let paidOtherwise: [Money]
    let notes: [WageNote]
}

/// What must be said of a month beside its lines.
enum WageNote: String, Choice {
    /// Days abroad on which no signed contract binds: nothing is reckoned for them.
    case daysWithoutContract = "days_without_contract"
    /// The contract names a deduction without an amount, which is not taken off.
    case deductionInWords = "deduction_in_words"
    /// The contract names a deduction in another currency than the pay, which is not taken off.
    case deductionOtherwise = "deduction_otherwise"
    /// The pay is net: what the contract lets the employer deduct is off already.
    case deductionInNet = "deduction_in_net"
    /// The contract also promises pay in another currency or by another unit that is not reckoned here.
    case promisedOtherwise = "promised_otherwise"
    /// Something was paid in another currency than promised.
    case paidOtherwise = "paid_otherwise"
}
