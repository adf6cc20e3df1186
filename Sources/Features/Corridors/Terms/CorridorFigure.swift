import Core
import Model
import Postgres

/// A number that a corridor's terms may set, from each day on, with the corridor that sets it.
///
/// Orders, contracts and wages belong to features above: they hold their own number against it.
package struct CorridorFigure: Codable, Sendable {
    /// The corridor in a sentence: `CN to JP under JP-SSW-1`.
    package let corridor: String
    private let figures: TermEditions<Int?>

    private init(
        _ corridor: CorridorRow,
        ofRow: Int?,
        loaded: (CorridorEntry) -> Int?
    ) {
        self.corridor = corridor.words
        figures =
            corridor.editions.isEmpty
            ? TermEditions(ofRow)
            : TermEditions(
                editions: corridor.editions.map {
                    .init(from: $0.effectiveFrom, value: loaded($0))
                }
            )
    }

    /// A number that never changed.
    ///
    /// - Parameters:
    ///   - corridor: The corridor in a sentence.
    ///   - figure: The number; nil where the corridor sets none.
    package init(of corridor: String, _ figure: Int?) {
        self.corridor = corridor
        figures = TermEditions(figure)
    }

    /// The number in force on a day; before the first terms that of the first ones.
    ///
    /// - Parameter day: The day.
    /// - Returns: The number; nil where the corridor sets none.
    package func value(on day: CalendarDate) -> Int? { figures.value(on: day) ?? nil }

    /// The most hours a week, without overtime, that a corridor allows.
    static func weeklyHoursMost(of corridor: CorridorRow) -> CorridorFigure {
        CorridorFigure(
            corridor,
            ofRow: corridor.record.weeklyHoursMost,
            loaded: \.weeklyHoursMost
        )
    }

    /// The most hours a week, without overtime, that a case's corridor allows.
    ///
    /// - Parameters:
    ///   - id: The case.
    ///   - tx: Where it is read.
    /// - Returns: The hours; nil where no corridor is on record.
    /// - Throws: The database's errors.
    package static func weeklyHoursMost(
        of id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> CorridorFigure? {
        try CorridorRow.of(id, in: tx).map { weeklyHoursMost(of: $0) }
    }

    /// What an hour of overtime is paid on top at least, by a case's corridor, in hundredths of the pay for an hour.
    ///
    /// - Parameters:
    ///   - id: The case.
    ///   - tx: Where it is read.
    /// - Returns: The premium; nil where no corridor is on record.
    /// - Throws: The database's errors.
    package static func overtimePercentLeast(
        of id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> CorridorFigure? {
        try CorridorRow.of(id, in: tx).map {
            CorridorFigure(
                $0,
                ofRow: $0.record.overtimePercentLeast,
                loaded: \.overtimePercentLeast
            )
        }
    }
}
