import Core
import Corridors
import Model
import Postgres

/// What a case's worker has passed, and what courses are booked.
struct QualificationFacts: CaseFacts {
    let programme: String
    /// The results that were not revoked.
    let results: [Qualification.Record]
    /// Hours of language in courses that the worker is in or has finished, on either side of the border.
    let languageHours: Int
    /// Hours of courses after the entry that the worker is enrolled in.
    let lectureHours: Int
    /// The work of the case; nil where there is no such case.
    var occupation: Occupation?
    /// What the corridor asks for in languages; nil where no corridor is on record.
    var languagesAsked: TermEditions<[LanguageAsked]>?
    /// The levels that the worker's profile states.
    var skills: [LanguageSkill] = []

    /// The results of one kind, the newest first.
    func newest(_ kind: QualificationKind) -> [Qualification.Record] {
        results.filter { $0.kind == kind }.sorted { $0.passedOn > $1.passedOn }
    }

    static func gather(
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> QualificationFacts {
        let results = try tx.records(
            of: Qualification.self,
            """
            person_id = (SELECT person_id FROM case_parties WHERE id = \(id)) AND state = 'valid'
            ORDER BY passed_on, id
            """
        )
        let booked: Booked? = try tx.first(
            """
            SELECT f.programme, f.occupation, p.language_skills,
                coalesce(sum(CASE WHEN c.topic_hours IS NOT NULL
                    THEN c.topic_hours[array_position(c.topics, 'language')]
                    WHEN c.topics = '{language}' THEN c.hours END), 0) AS language_hours,
                coalesce(sum(c.hours) FILTER (WHERE c.held = 'after_entry'), 0) AS lecture_hours
            FROM case_parties f
            JOIN person_known p ON p.agency_id = f.agency_id AND p.id = f.person_id
            LEFT JOIN enrolment e ON e.agency_id = f.agency_id AND e.case_id = f.id
                AND e.state NOT IN ('withdrawn', 'revoked')
            LEFT JOIN course c ON c.agency_id = e.agency_id AND c.id = e.course_id
            WHERE f.id = \(id) GROUP BY f.programme, f.occupation, p.language_skills
            """
        )
        return QualificationFacts(
            programme: booked?.programme ?? "",
            results: results,
            languageHours: booked?.languageHours ?? 0,
            lectureHours: booked?.lectureHours ?? 0,
            occupation: booked?.occupation,
            languagesAsked: try WorkerTerms.of(id, in: tx)?.map(\.languagesAsked),
            skills: booked?.skills ?? []
        )
    }

    private struct Booked: RowDecodable {
        let programme: String
        let occupation: Occupation
        let skills: [LanguageSkill]
        let languageHours: Int
        let lectureHours: Int

        init(row: borrowing Row) throws(RowError) {
            programme = try row["programme"]
            occupation = try row["occupation"]
            skills = try row["language_skills"]
            languageHours = try row["language_hours"]
            lectureHours = try row["lecture_hours"]
        }
    }
}

extension Qualification.Record {
    /// Whether it counts on a day, its last one included.
    func holds(on day: CalendarDate) -> Bool { passedOn <= day && day <= validUntil ?? .latest }

    /// Whether it is good for a kind of work.
    func covers(_ occupation: Occupation?) -> Bool {
        occupation.map { occupations?.contains($0) == true } ?? false
    }

    /// What a sentence says of it.
    var words: String {
        "\(kind.rawValue)\(level.map { " \($0.rawValue)" } ?? "") of \(passedOn)"
            + (validUntil.map { ", good until \($0)" } ?? "")
    }
}
