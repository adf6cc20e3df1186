import Core
import Model
import Postgres

/// A course as it is held: one version of it.
struct CourseRow: RowDecodable {
    let title: ShortText
    let destination: Country
    let language: Language
    let topics: [Topic]
    let hours: Int
    let topicHours: [Int]?
    let provider: ShortText?
    let held: CoursePlace?
    let passMark: Int?
    let edition: Int
    let state: CourseState

    init(row: borrowing Row) throws(RowError) {
        title = try row["title"]
        destination = try row["destination"]
        language = try row["language"]
        topics = try row["topics"]
        hours = try row["hours"]
        topicHours = try row["topic_hours"]
        provider = try row["provider"]
        held = try row["held"]
        passMark = try row["pass_mark"]
        edition = try row["edition"]
        state = try row["state"]
    }

    /// The course, or nil.
    static func find(
        _ id: ID<Course>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> CourseRow? {
        try tx.first(
            """
            SELECT title, destination, language, topics, hours, topic_hours, provider, held, pass_mark,
                coalesce(edition, 1) AS edition, state
            FROM course WHERE id = \(id)
            """
        )
    }
}
