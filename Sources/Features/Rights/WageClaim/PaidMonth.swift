import Core
import TransparencyLog

/// What a worker was paid for a month.
struct PaidMonth: CompositeValue {
    let month: PayMonth
    let paid: Money

    static let sample = PaidMonth(month: .sample, paid: .sample)
}
