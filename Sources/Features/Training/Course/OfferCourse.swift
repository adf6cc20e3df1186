import Core
import Directory
import Model
import Postgres

/// Offers a course for one destination: training for Japan does not prepare for Korea.
struct OfferCourse: Action {
    typealias Subject = Course
    static let permission = Permission.trainingManage
    static let help = [
        "title": "What the course is called.",
        "destination": "The country that it prepares for.",
        "language": "The language that it is taught in.",
        "topics": "What is taught; a departure needs the six of Decree 620 Art. 12.",
        "hours": "How many hours must count before it is certified.",
        "topic_hours":
            "How many of the hours each topic takes, in the order of the topics; any, when not given.",
        "provider_id":
            "Who of the directory teaches it: a training centre, a language institute, a supervising body or an "
            + "authority; the agency itself when not given.",
        "held": "Before the departure, as when not given, or after the entry.",
        "pass_mark":
            "The points out of 100 that pass the test at its end; without it there is none.",
    ]
    static let ranges = ["hours": 1...5000, "topic_hours": 0...5000, "pass_mark": 1...100]

    let title: ShortText
    let destination: Country
    let language: Language
    let topics: [Topic]
    let hours: Int
    let topicHours: [Int]?
    let providerId: ID<Body>?
    let held: CoursePlace?
    let passMark: Int?

    func perform(
        on id: ID<Course>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let content = CourseContent(
            topics: topics,
            hours: hours,
            topicHours: topicHours,
            passMark: passMark
        )
        try content.requireSense()
        try providerId?.requireProvider(in: tx)
        try tx.insert(
            id,
            [
                .title(title), .destination(destination), .language(language), .topics(topics),
                .hours(hours), .topicHours(topicHours), .provider(providerId), .held(held),
                .passMark(passMark), .state(.offered),
            ]
        )
        return Recorded(as: "course.offered", state: CourseState.offered)
    }
}
