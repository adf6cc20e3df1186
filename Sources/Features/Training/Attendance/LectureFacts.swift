import Core
import Corridors
import Foundation
import Postgres

/// The lessons behind a case's certificates, beside what the corridor asks.
struct LectureFacts: CaseFacts {
    let programme: String
    /// The least hours of the corridor; nil where no corridor is on record.
    let leastHours: TermEditions<Int>?
    let courses: [Taught]

    /// One certified course before departure.
    struct Taught: Sendable, Codable {
        let reliefClaimed: Bool
        let lessons: [Lesson]
    }

    static func gather(
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> LectureFacts {
        let programme = try tx.value(
            "SELECT programme FROM case_parties WHERE id = \(id)",
            as: String.self
        )
        let lines: [TaughtLine] = try tx.rows(
            """
            SELECT e.id, coalesce(e.relief_claimed, false) AS relief_claimed, \(Lesson.columns)
            FROM enrolment e
            JOIN course c ON c.agency_id = e.agency_id AND c.id = e.course_id
            JOIN case_parties f ON f.agency_id = e.agency_id AND f.id = e.case_id
            JOIN attendance a ON a.agency_id = e.agency_id AND a.enrolment_id = e.id
            WHERE e.case_id = \(id) AND e.state = 'certified' AND c.destination = f.destination
              AND c.held IS DISTINCT FROM 'after_entry'
            ORDER BY e.id, a.day, a.created_at, a.id
            """
        )
        // In the order of the rows, so that the same records always give the same sentence.
        var order: [UUID] = []
        for line in lines where !order.contains(line.course) { order.append(line.course) }
        let courses = order.map { course in
            let own = lines.filter { $0.course == course }
            return Taught(
                reliefClaimed: own.contains(where: \.reliefClaimed),
                lessons: own.map(\.lesson)
            )
        }
        return LectureFacts(
            programme: programme ?? "",
            leastHours: try WorkerTerms.of(id, in: tx)?.map(\.trainingHoursLeast),
            courses: courses
        )
    }

    private struct TaughtLine: RowDecodable {
        let course: UUID
        let reliefClaimed: Bool
        let lesson: Lesson

        init(row: borrowing Row) throws(RowError) {
            course = try row["id"]
            reliefClaimed = try row["relief_claimed"]
            lesson = try Lesson(row: row)
        }
    }
}
