import Casework
import Ledger
import Postgres

/// Records the rate of a day: so much of one currency is worth so much of another, both whole.
struct RecordRate: Action {
    typealias Subject = ExchangeRate
    static let permission = Permission.feesRecord
    static let help = [
        "amount": "An amount in the one currency, such as 100 yen.",
        "worth": "What it is worth in the other.",
        "day": "The day of the rate; not in the future.",
        "source": "Who published it.",
    ]

    let amount: Money
    let worth: Money
    let day: CalendarDate
    let source: Line

    func perform(
        on id: ID<ExchangeRate>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        guard amount.currency != worth.currency, amount.minorUnits > 0, worth.minorUnits > 0 else {
            throw CommonRefusal.unfit.refusal("\(amount) for \(worth) is no rate.")
        }
        guard day <= present.today else {
            throw CommonRefusal.unfit.refusal("The rate of \(day) is not known yet.")
        }
        try tx.insert(
            id,
            [
                "base": amount.currency, "base_minor": amount.minorUnits, "quote": worth.currency,
                "quote_minor": worth.minorUnits, "day": day, "source": source,
                "state": RateState.recorded,
            ]
        )
        return Recorded(
            as: "exchange-rate.recorded",
            state: RateState.recorded,
            facts: [
                "amount": .text("\(amount)"), "worth": .text("\(worth)"), "day": .text("\(day)"),
                "source": .text(source.text),
            ]
        )
    }
}
