import Core
import Model
import Postgres

/// How much of an attendance counts, by topic and in all, and what is still wanted.
struct CountHours: ItemQuery {
    typealias Subject = Enrolment
    static let permission = Permission.trainingRead

    func answer(
        on id: ID<Enrolment>,
        in tx: borrowing ReadTransaction,
        with context: ActionContext
    ) throws -> CountedHours {
        let course = try tx.known(tx.find(id).course)
        let lessons = try Lesson.all(of: id, in: tx)
        let time = CountedTime(lessons)
        let topics = course.topics.map { topic in
            CountedHours.OfTopic(
                topic: topic,
                recordedSeconds: lessons.filter { $0.topic == topic }.map(\.seconds).reduce(0, +),
                countedSeconds: time.byTopic[topic, default: 0]
            )
        }
        return CountedHours(
            topics: topics,
            countedSeconds: time.total,
            wantedSeconds: course.hours * 3600,
            missingTopics: time.missing(of: course.topics)
        )
    }
}

/// How much of an attendance counts.
struct CountedHours: Codable, Sendable {
    /// The topics of the course, in its order.
    let topics: [OfTopic]
    let countedSeconds: Int
    /// What the course asks for.
    let wantedSeconds: Int
    /// What nobody was taught yet.
    let missingTopics: [Topic]

    /// How much of one topic counts, and how much was recorded.
    struct OfTopic: Codable, Sendable {
        let topic: Topic
        let recordedSeconds: Int
        let countedSeconds: Int
    }
}
