import Casework
import Postgres

/// One line of attendance: the day, the topic and how long the worker sat there.
struct Lesson: RowDecodable, Sendable, Codable {
    let day: CalendarDate
    let topic: Topic
    let seconds: Int

    init(day: CalendarDate, topic: Topic, seconds: Int) {
        self.day = day
        self.topic = topic
        self.seconds = seconds
    }

    init(row: borrowing Row) throws(RowError) {
        day = try row["day"]
        topic = try row["topic"]
        seconds = try row["seconds"]
    }

    /// The lessons of an enrolment, by day and then as they were recorded.
    static func all(
        of id: ID<Enrolment>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [Lesson] {
        try tx.rows(
            """
            SELECT day, topic, seconds FROM attendance WHERE enrolment_id = \(id)
            ORDER BY day, created_at, id
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
