import Core

/// What the worker gets back, reckoned in whole minor units.
enum Refund {
    /// Interest on a refund that is late, in hundredths of a percent a year.
    ///
    /// The one-year loan prime rate of 2025-05-20 was 3.00 %; to be confirmed by compliance.
    static let interestBasisPoints = 300

    /// The part of a fee that belongs to the months that were not served.
    static func proRata(_ fee: Money, months: Int, served: Int) throws(MoneyError) -> Money {
        try fee.multiplied(by: max(0, months - max(0, served)), denominator: max(1, months))
    }

    /// Simple interest from the day after the refund was due until it is paid; none when it is in time.
    static func interest(
        on refund: Money,
        dueOn: CalendarDate,
        paidOn: CalendarDate
    ) throws(MoneyError) -> Money {
        let days = max(0, dueOn.days(until: paidOn))
        return try refund.multiplied(by: interestBasisPoints * days, denominator: 10_000 * 365)
    }
}
