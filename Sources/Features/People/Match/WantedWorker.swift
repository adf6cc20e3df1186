import Core
import Corridors
import Model
import Orders
import Postgres

/// What a job order and its corridor ask of a worker.
struct WantedWorker: Sendable {
    /// The oldest age where a corridor sets none.
    static let noLimit = 150

    var occupation: Occupation
    var opensOn: CalendarDate
    var closesOn: CalendarDate
    /// The results in languages that the corridor asks for; empty where it asks for none.
    var asked: [LanguageAsked]
    var ages: ClosedRange<Int>

    /// The first language that the corridor asks for; nil where it asks for none.
    var language: Language? { asked.first?.language }

    /// The lowest level that will do in that language; nil where one of its tests has no level.
    var level: CommonLevel? {
        let levels = asked.filter { $0.language == language }.map { $0.level?.common }
        return levels.contains(nil) ? nil : levels.compactMap(\.self).min()
    }

    /// What is asked for, in words.
    var languageWords: String { asked.map(\.words).joined(separator: ", ") }

    /// The ages, in words.
    var limits: String {
        ages.upperBound == Self.noLimit
            ? "from \(ages.lowerBound)" : "from \(ages.lowerBound) to \(ages.upperBound)"
    }

    static func find(
        _ id: ID<JobOrder>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> WantedWorker {
        try tx.known(
            id,
            """
            SELECT o.occupation, o.opens_on, o.closes_on, r.languages_asked, r.minimum_age,
                r.maximum_age
            FROM job_order_known o JOIN corridor_known r
                ON r.agency_id = o.agency_id AND r.id = o.corridor_id
            WHERE o.id = \(id)
            """
        )
    }
}

// In an extension, so that tests of matchings can put an order together from its parts.
extension WantedWorker: RowDecodable {
    init(row: borrowing Row) throws(RowError) {
        occupation = try row["occupation"]
        opensOn = try row["opens_on"]
        closesOn = try row["closes_on"]
        let languages: StoredJSON<[LanguageAsked]> = try row["languages_asked"]
        asked = languages.value
        let least: Int = try row["minimum_age"]
        let most: Int? = try row["maximum_age"]
        ages = least...max(least, most ?? Self.noLimit)
    }
}
