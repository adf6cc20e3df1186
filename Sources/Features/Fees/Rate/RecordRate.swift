import Core
import Model
import Postgres

/// Records the rate of a day: so much of one currency is worth so much of another, both whole.
struct RecordRate: Action {
    typealias Subject = ExchangeRate
    static let permission = Permission.feesRecord
    static let help = [
        "base": "An amount in the one currency, such as 100 yen.",
        "quote": "What it is worth in the other.",
        "day": "The day of the rate; not in the future.",
        "source": "Who published it.",
    ]

    let base: Money
    let quote: Money
    let day: CalendarDate
    let source: ShortText

    func perform(
        on id: ID<ExchangeRate>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        guard base.currency != quote.currency, base.minorUnits > 0, quote.minorUnits > 0 else {
            throw CommonRefusal.unfit.refusal("\(base) for \(quote) is no rate.")
        }
        try context.requireNotInFuture("day", day)
        // The other way round it would be a second rate of the same day.
        let inverse = try tx.value(
            """
            SELECT 1 FROM exchange_rate WHERE base = \(quote.currency) AND quote = \(base.currency)
                AND day = \(day) AND state = 'recorded'
            """,
            as: Int.self
        )
        guard inverse == nil else {
            throw CommonRefusal.duplicate.refusal(
                "The rate of \(quote.currency) in \(base.currency) on \(day) is on record already."
            )
        }
        try tx.insert(
            id,
            [
                .base(base.currency), .baseMinor(base.minorUnits), .quote(quote.currency),
                .quoteMinor(quote.minorUnits), .day(day), .source(source), .state(.recorded),
            ]
        )
        return Recorded(as: "exchange-rate.recorded", state: RateState.recorded)
    }
}
