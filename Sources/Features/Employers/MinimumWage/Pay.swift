import Core
import Model

/// So much money for an hour, a day or a month of work.
struct Pay: Sendable, Equatable, CustomStringConvertible, Codable {
    let amount: Money
    let unit: PayUnit

    init(_ amount: Money, _ unit: PayUnit) {
        self.amount = amount
        self.unit = unit
    }

    var description: String { "\(amount) \(unit.each)" }

    /// What the pay comes to in a year of so many hours a week, in 320ths of a minor unit.
    ///
    /// A year has 52 weeks, a day of work 8 hours: the measure of the agency, to be confirmed, for
    /// each country counts a little differently. In 320ths every one of the three stays whole.
    func yearly(hoursWeek: Int) -> Int128 {
        let minor = Int128(amount.minorUnits)
        let hours = Int128(hoursWeek)
        return switch unit {
        case .hour: minor * hours * 52 * 320
        case .day: minor * hours * 52 * 40
        case .month: minor * 12 * 320
        }
    }

    /// The same of a minimum: one by the month is for 40 hours a week, and more hours ask for more.
    func yearlyLeast(hoursWeek: Int) -> Int128 {
        unit == .month
            ? Int128(amount.minorUnits) * 12 * Int128(hoursWeek) * 8
            : yearly(hoursWeek: hoursWeek)
    }
}
