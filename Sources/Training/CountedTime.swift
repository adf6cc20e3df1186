import Casework

/// What of an attendance counts: at most eight hours a day (JP-TITR Art. 10(2)(vii)).
///
/// Where a day is longer, the lessons recorded first count first.
struct CountedTime: Sendable {
    /// Eight hours in seconds.
    static let dayLimit = 8 * 3600

    /// The seconds that count, of each topic that was attended; zero where the day was full before.
    private(set) var byTopic: [Topic: Int] = [:]

    init(_ lessons: [Lesson]) {
        var left: [CalendarDate: Int] = [:]
        for lesson in lessons {
            let counted = min(lesson.seconds, left[lesson.day, default: Self.dayLimit])
            left[lesson.day, default: Self.dayLimit] -= counted
            byTopic[lesson.topic, default: 0] += counted
        }
    }

    /// The seconds that count in all.
    var total: Int { byTopic.values.reduce(0, +) }

    /// The topics of a course that nobody was taught yet.
    func missing(of topics: [Topic]) -> [Topic] { topics.filter { byTopic[$0] == nil } }
}
