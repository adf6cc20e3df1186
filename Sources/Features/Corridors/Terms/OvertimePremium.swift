import Core
import Model
import Postgres

/// What a corridor says an hour of overtime is paid on top at least, from each day on.
///
/// Wages belong to features above: they hold the contract's own premium against it.
package struct OvertimePremium: Sendable {
    /// The corridor in a sentence: `CN to JP under JP-SSW-1`.
    package let corridor: String
    /// What its terms say, the earliest first.
    private let terms: [Terms]

    private struct Terms {
        let from: CalendarDate
        let percent: Int?
    }

    init(_ corridor: CorridorRow) {
        self.corridor = corridor.words
        let ofRow = Terms(from: .earliest, percent: corridor.record.overtimePercentLeast)
        let loaded = corridor.editions.map {
            Terms(from: $0.effectiveFrom, percent: $0.overtimePercentLeast)
        }
        terms = loaded.isEmpty ? [ofRow] : loaded
    }

    /// A premium that never changed.
    ///
    /// - Parameters:
    ///   - corridor: The corridor in a sentence.
    ///   - percent: The premium in hundredths of the pay for an hour; nil where the corridor sets none.
    package init(of corridor: String, percent: Int?) {
        self.corridor = corridor
        terms = [Terms(from: .earliest, percent: percent)]
    }

    /// The premium in force on a day; before the first terms that of the first ones.
    ///
    /// - Parameter day: The day.
    /// - Returns: Hundredths of the pay for an hour; nil where the corridor sets none.
    package func percent(on day: CalendarDate) -> Int? {
        (terms.last { $0.from <= day } ?? terms.first)?.percent
    }

    /// Reads the premium of a case's corridor.
    ///
    /// - Parameters:
    ///   - id: The case.
    ///   - tx: Where it is read.
    /// - Returns: The premium; nil where no corridor is on record.
    /// - Throws: The database's errors.
    package static func of(
        _ id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> OvertimePremium? {
        try CorridorRow.of(id, in: tx).map(OvertimePremium.init)
    }
}
