import Core
import Model
import Postgres

/// A member of the pool as a matching reads it: what the person can, and when the person could go.
struct Candidate: Sendable {
    var member: ID<PoolMember>
    var person: ID<Person>
    var skillLevel: SkillLevel
    var availableFrom: CalendarDate
    var availableUntil: CalendarDate?
    var birthDate: BirthDate
    var occupations: [Occupation]
    var skills: [LanguageSkill]
    /// Months of work in the very occupation that is wanted: days of several stretches, thirty a month.
    var months: Int

    /// Who of the pool has a word that still holds on a day and suits best, best first.
    ///
    /// - Parameters:
    ///   - limit: How many at most.
    ///   - wanted: For what.
    ///   - isOfAge: Whether those are meant whom the corridor's limits allow, or the others.
    ///   - tx: The transaction to read in.
    ///   - day: The day.
    /// - Returns: Each with the score by which PostgreSQL found it.
    /// - Throws: The database's errors.
    static func best(
        _ limit: Int,
        for wanted: WantedWorker,
        ofAge isOfAge: Bool,
        in tx: borrowing some Queryable & ~Copyable,
        on day: CalendarDate
    ) throws -> [Scored] {
        guard limit > 0 else { return [] }
        // The planner takes row security for free, yet a scan of a whole table asks for the agency's
        // name once a row, an index once. A second process costs more to start than it saves, and a
        // plan for any order at all guesses the number of those of age far too low.
        _ = try tx.result(
            """
            SELECT set_config('enable_seqscan', 'off', true),
                set_config('max_parallel_workers_per_gather', '0', true),
                set_config('plan_cache_mode', 'force_custom_plan', true)
            """
        )
        return try tx.rows(
            """
            SELECT m.id, m.person_id, m.skill_level, m.available_from, m.available_until,
                p.birth_date, p.occupations, p.language_skills, coalesce(w.days, 0) / 30 AS months,
                \(wanted.score) AS score
            FROM pool_member m
            JOIN person p ON p.agency_id = m.agency_id AND p.id = m.person_id
            LEFT JOIN (
                SELECT agency_id, person_id,
                    sum(coalesce(until_on, \(day)::date) - from_on + 1) AS days
                FROM work_entry WHERE state = 'stated' AND occupation = \(wanted.occupation)
                GROUP BY agency_id, person_id
            ) AS w ON w.agency_id = m.agency_id AND w.person_id = m.person_id
            WHERE \(standing(on: day)) AND \(isOfAge ? wanted.isOfAge : "NOT \(wanted.isOfAge)")
            ORDER BY score DESC, m.id LIMIT \(limit)
            """
        )
    }

    /// How many are in the pool with a word that still holds on a day.
    static func count(
        in tx: borrowing some Queryable & ~Copyable,
        on day: CalendarDate
    ) throws -> Int {
        try tx.value(
            "SELECT count(*) FROM pool_member m WHERE \(standing(on: day))",
            as: Int.self
        ) ?? 0
    }

    private static func standing(on day: CalendarDate) -> SQL {
        let earliest = day.adding(days: -ConfirmedInTime.days)
        return "m.state = 'active' AND m.confirmed_on >= \(earliest)::date"
    }

    /// A candidate with the score by which PostgreSQL put it in its place.
    struct Scored: RowDecodable {
        let candidate: Candidate
        let score: Int

        init(row: borrowing Row) throws(RowError) {
            candidate = try Candidate(row: row)
            score = try row["score"]
        }
    }
}

// In an extension, so that tests of matchings can put a candidate together from its parts.
extension Candidate: RowDecodable {
    init(row: borrowing Row) throws(RowError) {
        member = try row["id"]
        person = try row["person_id"]
        skillLevel = try row["skill_level"]
        availableFrom = try row["available_from"]
        availableUntil = try row["available_until"]
        birthDate = try row["birth_date"]
        occupations = try row["occupations"]
        skills = try row["language_skills"]
        months = try row["months"]
    }
}
