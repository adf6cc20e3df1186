import Core
import Model

extension MinimumWage.Record {
    /// The least that is paid.
    var pay: Pay { Pay(Money(minorUnits: amountMinor, currency: currency), payUnit) }

    /// Whether it holds on a day; the last day is one of its days.
    func holds(on day: CalendarDate) -> Bool {
        validFrom <= day && (validUntil.map { day <= $0 } ?? true)
    }
}
