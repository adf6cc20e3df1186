import Core
import TransparencyLog

/// A month in question: what was paid for it, and what was worked where that is on record.
struct PaidMonth: CompositeValue {
    let month: PayMonth
    /// Each payment for the month; an empty list where nothing was paid.
    let paid: [Money]
    /// What a record says of the work; without one the agreed week counts.
    let worked: WorkRecord?

    static let sample = PaidMonth(month: .sample, paid: [.sample], worked: .sample)

    init(month: PayMonth, paid: [Money], worked: WorkRecord? = nil) {
        self.month = month
        self.paid = paid
        self.worked = worked
    }

    /// What was paid in a currency.
    func paid(in currency: Currency) throws(Refusal) -> Money {
        try Money.sum(paid.filter { $0.currency == currency }, in: currency)
    }

    /// What was paid in others than a currency, each added up by itself, by the order of their codes.
    func paid(besides currency: Currency) throws(Refusal) -> [Money] {
        let others = Set(paid.map(\.currency)).subtracting([currency])
        var sums: [Money] = []
        for other in others.sorted(by: { $0.code < $1.code }) {
            sums.append(try paid(in: other))
        }
        return sums
    }
}

extension Money {
    /// The amount, refused where it is more than every reader of it can hold.
    func bounded() throws(Refusal) -> Money {
        guard minorUnits.magnitude <= WageReckoning.most.magnitude else {
            throw CommonRefusal.unfit.refusal(
                "An amount is too large: at most \(WageReckoning.most) minor units are reckoned with."
            )
        }
        return self
    }

    /// The sum of amounts of one currency; zero of none.
    static func sum(_ amounts: [Money], in currency: Currency) throws(Refusal) -> Money {
        var sum = Money(minorUnits: 0, currency: currency)
        for amount in amounts {
            let before = sum
            sum = try Refusal.ofMoney { () throws(MoneyError) -> Money in
                try before.adding(amount)
            }
            .bounded()
        }
        return sum
    }
}

extension Refusal {
    /// Reckons with money: what cannot be reckoned is the caller's to put right.
    static func ofMoney<Value>(_ reckon: () throws(MoneyError) -> Value) throws(Refusal) -> Value {
        do throws(MoneyError) {
            return try reckon()
        } catch {
            throw CommonRefusal.unfit.refusal(error.sentence)
        }
    }
}
