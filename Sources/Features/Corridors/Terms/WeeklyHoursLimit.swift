import Core
import Postgres

/// The most hours a week, without overtime, that a corridor allows, from each day on.
///
/// Orders and contracts belong to features above: they hold their own hours against it.
package struct WeeklyHoursLimit: Codable, Sendable {
    /// The corridor in a sentence: `CN to JP under JP-SSW-1`.
    package let corridor: String
    /// What its terms say, the earliest first.
    private let terms: [Terms]

    private struct Terms: Codable {
        let from: CalendarDate
        let most: Int?
    }

    init(_ corridor: CorridorRow) {
        self.corridor = corridor.words
        let ofRow = Terms(from: .earliest, most: corridor.terms.weeklyHoursMost)
        let loaded = corridor.editions.map {
            Terms(from: $0.effectiveFrom, most: $0.weeklyHoursMost)
        }
        terms = loaded.isEmpty ? [ofRow] : loaded
    }

    /// A limit that never changed.
    ///
    /// - Parameters:
    ///   - corridor: The corridor in a sentence.
    ///   - most: The hours; nil where the corridor sets none.
    package init(of corridor: String, most: Int?) {
        self.corridor = corridor
        terms = [Terms(from: .earliest, most: most)]
    }

    /// The limit in force on a day; before the first terms that of the first ones.
    ///
    /// - Parameter day: The day.
    /// - Returns: The hours; nil where the corridor sets none.
    package func most(on day: CalendarDate) -> Int? {
        (terms.last { $0.from <= day } ?? terms.first)?.most
    }

    /// Reads the limit of a case's corridor.
    ///
    /// - Parameters:
    ///   - id: The case.
    ///   - tx: Where it is read.
    /// - Returns: The limit; nil where no corridor is on record.
    /// - Throws: The database's errors.
    package static func of(
        _ id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> WeeklyHoursLimit? {
        try CorridorRow.of(id, in: tx).map(WeeklyHoursLimit.init)
    }
}
