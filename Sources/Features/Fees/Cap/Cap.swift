import Core
import Model
import Postgres

/// A cap as rules read it: what it counts, how much it allows, and when it holds.
struct Cap: Sendable, Equatable, Codable {
    let covers: CapCover
    let kind: CapKind
    /// Minor units, months, or thousandths of the pay of the whole term: by kind.
    let value: Int
    let currency: Currency?
    let effect: CapEffect
    let force: Period
    let source: String
    let isConfirmed: Bool

    /// The most that it allows, for a pay and a term.
    func limit(pay: Money?, months: Int) throws(Incomparable) -> Money {
        if kind == .absolute, let currency {
            return Money(minorUnits: Int64(value), currency: currency)
        }
        guard let pay else { throw .noPay }
        do throws(MoneyError) {
            guard kind == .shareOfPay else { return try pay.times(value) }
            return try pay.times(months).multiplied(by: value, denominator: 1000)
        } catch { throw .tooLarge }
    }

    /// What it says, with its source.
    var words: String {
        let most =
            switch kind {
            case .absolute:
                currency.map { "\(Money(minorUnits: Int64(value), currency: $0))" } ?? "\(value)"
            case .monthsOfPay: "\(value) month\(value == 1 ? "" : "s")\u{2019} pay"
            case .shareOfPay: "\(value / 10).\(value % 10) % of the pay of the whole term"
            }
        return "\(covers.words) is at most \(most) (\(source)"
            + (isConfirmed ? ")" : ", to be confirmed)")
    }
}

extension Cap {
    /// The cap that a record states.
    init(_ cap: FeeCap.Record) {
        covers = cap.covers
        kind = cap.kind
        value = Int(cap.value)
        currency = cap.currency
        effect = cap.effect
        force = Period(from: cap.effectiveFrom, until: cap.effectiveUntil)
        source = cap.source.text
        isConfirmed = cap.state == .confirmed
    }

    /// The caps that bind a destination and programme, strictest place first; withdrawn ones do not.
    static func binding(
        _ destination: Country,
        _ programme: String,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [Cap] {
        try tx.records(
            of: FeeCap.self,
            """
            state <> 'withdrawn' AND (destination IS NULL OR destination = \(destination))
                AND (programme IS NULL OR programme = \(programme))
            ORDER BY id
            """
        ).map(Cap.init)
    }
}
