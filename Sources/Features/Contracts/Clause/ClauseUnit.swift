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
    case perWeek = "per_week"
    case perMonth = "per_month"
    case perYear = "per_year"
    case perPiece = "per_piece"
    /// What is paid on top, in hundredths of the pay.
    case percent
    case months
    case monthsOfPay = "months_of_pay"
    case total

    /// Whether the value is an amount of money.
    var isMoney: Bool {
        switch self {
        case .perHour, .perDay, .perWeek, .perMonth, .perYear, .perPiece, .total: true
        case .hoursPerDay, .hoursPerWeek, .daysPerWeek, .daysPerMonth, .daysPerYear, .percent,
            .months, .monthsOfPay:
            false
        }
    }

    /// The largest value that makes sense; nil for money, whose limit is that of every value.
    var most: Int? {
        switch self {
        case .hoursPerDay: 24
        case .hoursPerWeek: 168
        case .daysPerWeek: 7
        case .daysPerMonth: 31
        case .daysPerYear: 366
        case .percent: 400
        case .months, .monthsOfPay: 1_200
        case .perHour, .perDay, .perWeek, .perMonth, .perYear, .perPiece, .total: nil
        }
    }

    /// The unit in a sentence.
    var words: String { rawValue.replacing("_", with: " ") }
}
