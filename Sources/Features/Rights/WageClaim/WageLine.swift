import Core
import Model

/// One line of a reckoning: so many, at so much, from where it is known and from where it is promised.
///
/// The amount is `rate × quantity ÷ divisor × percent ÷ 100`, rounded once, half to even, to the minor unit of its
/// currency, so that anybody can do the line again.
struct WageLine: Codable, Sendable, Equatable {
    let item: WageItem
    /// The first and the last day that it is for.
    let from: CalendarDate
    let until: CalendarDate
    /// How the quantity was found.
    let basis: WageBasis
    let quantity: Int
    let divisor: Int
    let unit: WageUnit
    let rate: Money
    /// The hundredths of the rate that count: 125 for overtime with a quarter on top, -100 for a deduction.
    let percent: Int
    let amount: Money
    /// Whether the pay is gross or net; unknown where the contract does not say.
    let payBasis: StatedBasis
    /// The clause: the contract and its code.
    let source: String
    /// Where the record of the work is; none where no record counts.
    let record: ShortText?
    /// Where the premium of overtime is stated; none for what is no overtime.
    let premium: PremiumSource?
    /// Whether it rests on a default of the agency that an officer must confirm.
    let toConfirm: Bool
}

/// What a line is.
enum WageItem: String, Choice {
    case pay, overtime, deduction
}

/// How the quantity of a line was found.
enum WageBasis: String, Choice {
    /// By the record that was given.
    case record
    /// By the agreed week, a seventh of it for each calendar day, for no record was given.
    case agreedWeek = "agreed_week"
    /// A whole calendar month.
    case wholeMonth = "whole_month"
    /// By calendar days, of the month's or, for pay by the week, of seven.
    case calendarDays = "calendar_days"
}

/// Whether pay is gross or net, as a contract says it.
enum StatedBasis: String, Choice {
    case gross, net
    /// The contract does not say, and nobody guesses.
    case unknown

    init(_ basis: PayBasis?) {
        switch basis {
        case .gross: self = .gross
        case .net: self = .net
        case nil: self = .unknown
        }
    }
}

/// Where the premium of overtime is stated.
enum PremiumSource: String, Choice {
    case contract, corridor
    /// Nowhere: the plain rate counts, to be confirmed.
    case unstated
}
