import Core
import Model
import Postgres
import TransparencyLog

/// How much of an attendance counts, by topic and in all, and what is still wanted.
struct CountHours: ItemQuery {
    typealias Subject = Enrolment
    static let permission = Permission.trainingRead

    func answer(
        on id: ID<Enrolment>,
        in tx: borrowing ReadTransaction,
        with context: ActionContext
    ) throws -> JSON {
        let course = try tx.known(tx.find(id).course)
        let lessons = try Lesson.all(of: id, in: tx)
        let time = CountedTime(lessons)
        let topics: [JSON] = course.topics.map { topic in
            let recorded = lessons.filter { $0.topic == topic }.map(\.seconds).reduce(0, +)
            return [
                "topic": .text(topic.rawValue), "recorded_seconds": .integer(Int64(recorded)),
                "counted_seconds": .integer(Int64(time.byTopic[topic, default: 0])),
            ]
        }
        return [
            "topics": .array(topics), "counted_seconds": .integer(Int64(time.total)),
            "wanted_seconds": .integer(Int64(course.hours * 3600)),
            "missing_topics": .array(
                time.missing(of: course.topics).map { .text($0.rawValue) }
            ),
        ]
    }
}
