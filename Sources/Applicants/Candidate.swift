import Casework
import Postgres

/// A member of the pool as a matching reads it: what the person can, and when the person could go.
struct Candidate: Sendable {
    var member: ID<PoolMember>
    var person: ID<Person>
    var skillLevel: SkillLevel
    var availableFrom: CalendarDate
    var availableUntil: CalendarDate?
    var birthDate: CalendarDate
    var occupations: [Occupation]
    var skills: [LanguageSkill]
    /// Whole months of work in the very occupation that is wanted.
    var months: Int

    /// Who is in the pool with a word that still holds on a day.
    static func all(
        for occupation: Occupation,
        in tx: borrowing some Queryable & ~Copyable,
        on day: CalendarDate
    ) throws -> [Candidate] {
        let earliest = day.adding(days: -ConfirmedInTime.days)
        return try tx.rows(
            """
            SELECT m.id, m.person_id, m.skill_level, m.available_from, m.available_until,
                p.birth_date, p.occupations, p.language_skills, coalesce(w.days, 0) / 30 AS months
            FROM pool_member m
            JOIN person p ON p.agency_id = m.agency_id AND p.id = m.person_id
            LEFT JOIN (
                SELECT agency_id, person_id,
                    sum(coalesce(until_on, \(day)::date) - from_on + 1) AS days
                FROM work_entry WHERE state = 'stated' AND occupation = \(occupation)
                GROUP BY agency_id, person_id
            ) AS w ON w.agency_id = m.agency_id AND w.person_id = m.person_id
            WHERE m.state = 'active' AND m.confirmed_on >= \(earliest)::date
            """
        )
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
