import Core
import Corridors
import Model
import Postgres

/// A schedule as rules read it: for what it holds, when, and what it lists.
struct PublishedSchedule: Sendable, Codable {
    let id: ID<FeeSchedule>
    let edition: String
    let force: Period
    /// Whether it is of one programme, or of one destination, alone: the narrower scope goes first.
    let isOfProgramme: Bool
    let isOfDestination: Bool
    let lines: [Listed]

    /// One line of it.
    struct Listed: Sendable, Codable {
        let category: FeeCategory
        let amount: Money
    }

    /// What it lists under each heading, in minor units.
    var limits: [OrderCosts.Heading: Int64] {
        let pairs = lines.map { line in
            (
                OrderCosts.Heading(
                    category: line.category.rawValue,
                    currency: line.amount.currency
                ), line.amount.minorUnits
            )
        }
        return Dictionary(pairs, uniquingKeysWith: max)
    }

    /// How narrow its scope is.
    fileprivate var rank: Int { (isOfProgramme ? 2 : 0) + (isOfDestination ? 1 : 0) }

    /// What was ever published for a destination and programme; a draft counts for nobody.
    static func covering(
        _ destination: Country,
        _ programme: String,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [PublishedSchedule] {
        try tx.records(
            of: FeeSchedule.self,
            """
            published_on IS NOT NULL AND (destination IS NULL OR destination = \(destination))
                AND (programme IS NULL OR programme = \(programme))
            ORDER BY id
            """
        ).map(PublishedSchedule.init)
    }
}

extension PublishedSchedule {
    /// The schedule that a record states.
    init(_ schedule: FeeSchedule.Record) throws {
        let costs: [Strict<ScheduledCost>] = try schedule.lines.value()
        id = schedule.id
        edition = schedule.edition.text
        force = Period(from: schedule.validFrom, until: schedule.validUntil)
        isOfProgramme = schedule.programme != nil
        isOfDestination = schedule.destination != nil
        lines = costs.map { Listed(category: $0.value.category, amount: $0.value.amount) }
    }
}

extension FeeFacts {
    /// The schedule in force on a day: of several the one whose scope is narrowest.
    func schedule(on day: CalendarDate) -> PublishedSchedule? {
        schedules.filter { $0.force.contains(day) }.max { $0.rank < $1.rank }
    }
}
