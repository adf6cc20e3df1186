import Core
import TransparencyLog

/// What a worker was paid for a month.
struct PaidMonth: CompositeValue {
    let month: PayMonth
    let paid: Money

    static let sample = PaidMonth(month: .sample, paid: .sample)

    init(month: PayMonth, paid: Money) {
        self.month = month
        self.paid = paid
    }

    init(from decoder: any Decoder) throws {
        try decoder.refuseKeys(beyond: ["month", "paid"])
        let container = try decoder.container(keyedBy: CodingKeys.self)
        month = try container.decode(PayMonth.self, forKey: .month)
        paid = try container.decode(Money.self, forKey: .paid)
    }
}
