import Core
import Directory
import Model
import Postgres
import TransparencyLog

/// Makes the next version of a course. Whoever is enrolled in the old one finishes that one.
struct ReviseCourse: ChangingAction {
    typealias Subject = Course
    static let permission = Permission.trainingManage
    static let help = [
        "reason": "Why the course changes.",
        "title": "Another title; the same when not given.",
        "topics": "What is taught from now on; the same when not given.",
        "hours": "How many hours must count from now on; the same when not given.",
        "topic_hours":
            "How many of the hours each topic takes; the same when neither these nor topics are given.",
        "provider_id":
            "Who of the directory teaches it from now on; the same when not given.",
        "pass_mark": "The points out of 100 that pass its test; the same when not given.",
    ]
    static let ranges = ["hours": 1...5000, "topic_hours": 0...5000, "pass_mark": 1...100]

    let reason: LongText
    let title: ShortText?
    let topics: [Topic]?
    let hours: Int?
    let topicHours: [Int]?
    let providerId: ID<Body>?
    let passMark: Int?

    /// What whoever has revised a course is told.
    struct Reply: Codable, Sendable {
        /// The next version.
        let courseId: ID<Course>
        let edition: Int
    }

    func perform(
        on old: Course.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let edition = (old.edition ?? 1) + 1
        let next = try old.state.after("revise")
        let content = CourseContent(
            topics: topics ?? old.topics,
            hours: hours ?? old.hours,
            topicHours: topicHours ?? (topics == nil ? old.topicHours : nil),
            passMark: passMark ?? old.passMark
        )
        try content.requireSense()
        let provider = providerId ?? old.provider
        try provider?.requireProvider(in: tx)
        let new = context.newID(Course.self)
        try tx.update(old, [.state(next)])
        try tx.insert(
            new,
            [
                .title(title ?? old.title), .destination(old.destination), .language(old.language),
                .topics(content.topics), .hours(content.hours), .topicHours(content.topicHours),
                .provider(provider), .held(old.held), .passMark(content.passMark),
                .edition(edition), .supersedes(old.id), .state(.offered),
            ]
        )
        return Recorded(
            as: "course.revised",
            state: next,
            facts: ["course_id": .text("\(new)"), "edition": .integer(Int64(edition))],
            reply: Reply(courseId: new, edition: edition)
        )
    }
}
