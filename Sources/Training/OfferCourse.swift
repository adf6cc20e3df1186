import Casework
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
        "hours": "How many hours must count before it is certified: 1 to 5000.",
    ]

    let title: Line
    let destination: Country
    let language: Language
    let topics: [Topic]
    let hours: Int

    func perform(
        on id: ID<Course>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        guard !topics.isEmpty, Set(topics).count == topics.count else {
            throw CommonRefusal.unfit.refusal("A course names one topic at least, and none twice.")
        }
        guard (1...5000).contains(hours) else {
            throw CommonRefusal.unfit.refusal("A course has 1 to 5000 hours, not \(hours).")
        }
        try tx.insert(
            id,
            [
                "title": title, "destination": destination, "language": language,
                "topics": topics, "hours": hours, "state": CourseState.offered,
            ]
        )
        return Recorded(as: "course.offered", state: CourseState.offered)
    }
}
