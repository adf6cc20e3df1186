import Core
import Model
import Postgres

/// What a case's worker has passed, and what courses are booked.
struct QualificationFacts: CaseFacts {
    let programme: String
    let results: [Standing]
    /// Hours of language in courses that the worker is in or has finished, on either side of the border.
    let languageHours: Int
    /// Hours of courses after the entry that the worker is enrolled in.
    let lectureHours: Int

    /// One result that was not revoked.
    struct Standing: RowDecodable, Sendable, Codable {
        let kind: QualificationKind
        let level: LanguageLevel?
        let language: String?
        let passedOn: CalendarDate
        let until: CalendarDate?

        /// Whether it counts on a day, its last one included.
        func holds(on day: CalendarDate) -> Bool {
            passedOn <= day && day <= until ?? .latest
        }

        /// What a sentence says of it.
        var words: String {
            "\(kind.rawValue)\(level.map { " \($0.rawValue)" } ?? "") of \(passedOn)"
                + (until.map { ", good until \($0)" } ?? "")
        }
    }

    /// The results of one kind, the newest first.
    func newest(_ kind: QualificationKind) -> [Standing] {
        results.filter { $0.kind == kind }.sorted { $0.passedOn > $1.passedOn }
    }

    static func gather(
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> QualificationFacts {
        let results: [Standing] = try tx.rows(
            """
            SELECT q.kind, q.level, q.language, q.passed_on, q.valid_until
            FROM case_parties f
            JOIN qualification q ON q.agency_id = f.agency_id AND q.person_id = f.person_id
            WHERE f.id = \(id) AND q.state = 'valid' ORDER BY q.passed_on, q.id
            """
        )
        let booked: Booked? = try tx.first(
            """
            SELECT f.programme,
                coalesce(sum(CASE WHEN c.topic_hours IS NOT NULL
                    THEN c.topic_hours[array_position(c.topics, 'language')]
                    WHEN c.topics = '{language}' THEN c.hours END), 0) AS language_hours,
                coalesce(sum(c.hours) FILTER (WHERE c.held = 'after_entry'), 0) AS lecture_hours
            FROM case_parties f
            LEFT JOIN enrolment e ON e.agency_id = f.agency_id AND e.case_file_id = f.id
                AND e.state NOT IN ('withdrawn', 'revoked')
            LEFT JOIN course c ON c.agency_id = e.agency_id AND c.id = e.course_id
            WHERE f.id = \(id) GROUP BY f.programme
            """
        )
        return QualificationFacts(
            programme: booked?.programme ?? "",
            results: results,
            languageHours: booked?.languageHours ?? 0,
            lectureHours: booked?.lectureHours ?? 0
        )
    }

    private struct Booked: RowDecodable {
        let programme: String
        let languageHours: Int
        let lectureHours: Int

        init(row: borrowing Row) throws(RowError) {
            programme = try row["programme"]
            languageHours = try row["language_hours"]
            lectureHours = try row["lecture_hours"]
        }
    }
}

// In an extension, so that the memberwise initialiser stays.
extension QualificationFacts.Standing {
    init(row: borrowing Row) throws(RowError) {
        self.init(
            kind: try row["kind"],
            level: try row["level"],
            language: try row["language"],
            passedOn: try row["passed_on"],
            until: try row["valid_until"]
        )
    }
}
