import Core
import Model

/// What of an attendance counts: at most eight hours a day (JP-TITR Art. 10(2)(vii)), in all courses of a
/// person together.
///
/// Where a day is longer, the lessons recorded first count first, in whichever course.
struct CountedTime: Sendable {
    /// Eight hours in seconds.
    static let dayLimit = 8 * 3600

    /// The seconds that count, of each topic that was attended; zero where the day was full before.
    private(set) var byTopic: [Topic: Int] = [:]

    /// The lessons of one course, in the order in which they were recorded.
    init(_ lessons: [Lesson]) {
        var taken: [CalendarDate: Int] = [:]
        for lesson in lessons {
            let before = taken[lesson.day, default: 0] + (lesson.elsewhere ?? 0)
            let counted = max(0, min(lesson.seconds, Self.dayLimit - before))
            taken[lesson.day, default: 0] += lesson.seconds
            byTopic[lesson.topic, default: 0] += counted
        }
    }

    /// The seconds that count in all.
    var total: Int { byTopic.values.reduce(0, +) }

    /// The topics of a course that nobody was taught yet.
    func missing(of topics: [Topic]) -> [Topic] { topics.filter { byTopic[$0] == nil } }
}
