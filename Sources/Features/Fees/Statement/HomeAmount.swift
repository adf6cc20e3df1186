import Core
import Model
import Postgres

/// What an amount is worth in yuan at the rate of the day, for whoever reads it at home.
struct HomeAmount {
    /// The rate taken; nil for an amount in yuan, or where no rate is on record.
    let rate: ID<ExchangeRate>?
    /// The amount in yuan; nil where no rate was taken.
    let amount: Money?

    /// Looks the rate up. Without one a worker's line is refused: the worker must know what it costs at home.
    init(
        of line: FeeLine.Record,
        in tx: borrowing some Queryable & ~Copyable,
        on day: CalendarDate
    ) throws {
        let charged = line.amount
        guard charged.currency != .cny else {
            rate = nil
            amount = nil
            return
        }
        let newest = try Rates.among([charged.currency, .cny], in: tx)
            .between(charged.currency, .cny, on: day)
        let daysOld = try ThresholdEditions.of(.rateDays, in: tx).value(on: day)
        let found = newest.flatMap { $0.day.days(until: day) <= daysOld ? $0 : nil }
        guard found != nil || line.payer != .worker else {
            throw FeeRefusal.noRate.refusal(
                "No rate between \(charged.currency) and CNY of the last \(daysOld) days is on "
                    + "record on \(day)."
            )
        }
        rate = found?.id
        amount = found?.convert(charged)
    }
}
