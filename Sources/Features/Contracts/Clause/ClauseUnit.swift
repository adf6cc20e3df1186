import Core

/// What a clause's value counts. Money counts minor units of the clause's currency.
enum ClauseUnit: String, Choice {
    case hoursPerDay = "hours_per_day"
    case hoursPerWeek = "hours_per_week"
    case daysPerWeek = "days_per_week"
    case daysPerMonth = "days_per_month"
    case daysPerYear = "days_per_year"
    case perHour = "per_hour"
    case perDay = "per_day"
    case perMonth = "per_month"
    case perYear = "per_year"
    case months
    case monthsOfPay = "months_of_pay"
    case total

    /// Whether the value is an amount of money.
    var isMoney: Bool {
        switch self {
        case .perHour, .perDay, .perMonth, .perYear, .total: true
        case .hoursPerDay, .hoursPerWeek, .daysPerWeek, .daysPerMonth, .daysPerYear, .months,
            .monthsOfPay:
            false
        }
    }

    /// The unit in a sentence.
    var words: String { rawValue.replacing("_", with: " ") }
}
