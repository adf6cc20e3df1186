import Core
import Model
import Postgres

/// One line of attendance: the day, the topic and how long the worker sat there.
struct Lesson: RowDecodable, Sendable, Codable {
    let day: CalendarDate
    let topic: Topic
    let seconds: Int
    /// Seconds of the same day that were recorded before it in other courses of the same person.
    let elsewhere: Int?

    init(day: CalendarDate, topic: Topic, seconds: Int, elsewhere: Int? = nil) {
        self.day = day
        self.topic = topic
        self.seconds = seconds
        self.elsewhere = elsewhere
    }

    init(row: borrowing Row) throws(RowError) {
        day = try row["day"]
        topic = try row["topic"]
        seconds = try row["seconds"]
        elsewhere = try row["elsewhere"]
    }

    /// The columns of a lesson of `attendance a`, in `enrolment e`.
    ///
    /// A course that was given up, or whose certificate was revoked, certifies nothing and takes no hours
    /// from another.
    static let columns: SQL = """
        a.day, a.topic, a.seconds,
        (SELECT coalesce(sum(o.seconds), 0) FROM enrolment x
            JOIN attendance o ON o.agency_id = x.agency_id AND o.enrolment_id = x.id
            WHERE x.agency_id = e.agency_id AND x.person_id = e.person_id AND x.id <> e.id
              AND x.state NOT IN ('withdrawn', 'revoked') AND o.day = a.day
              AND (o.created_at, o.id) < (a.created_at, a.id)) AS elsewhere
        """

    /// The lessons of an enrolment, by day and then as they were recorded.
    static func all(
        of id: ID<Enrolment>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [Lesson] {
        try tx.rows(
            """
            SELECT \(columns) FROM attendance a
            JOIN enrolment e ON e.agency_id = a.agency_id AND e.id = a.enrolment_id
            WHERE a.enrolment_id = \(id) ORDER BY a.day, a.created_at, a.id
            """
        )
    }

    /// The seconds that a person was recorded as sitting in lessons on one day, in any course.
    static func seconds(
        of person: ID<Person>,
        on day: CalendarDate,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> Int {
        try tx.value(
            """
            SELECT coalesce(sum(a.seconds), 0) FROM attendance a
            JOIN enrolment e ON e.agency_id = a.agency_id AND e.id = a.enrolment_id
            WHERE e.person_id = \(person) AND a.day = \(day)
            """,
            as: Int.self
        ) ?? 0
    }
}
