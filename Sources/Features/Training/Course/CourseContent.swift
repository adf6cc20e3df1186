import Core
import Model

/// What one version of a course teaches, and what it takes to be certified.
struct CourseContent {
    let topics: [Topic]
    let hours: Int
    let topicHours: [Int]?
    let passMark: Int?

    /// Refuses a course that teaches nothing, or whose numbers contradict each other.
    func requireSense() throws(Refusal) {
        guard !topics.isEmpty, Set(topics).count == topics.count else {
            throw CommonRefusal.unfit.refusal("A course names one topic at least, and none twice.")
        }
        guard let topicHours else { return }
        guard topicHours.count == topics.count else {
            throw CommonRefusal.unfit.refusal(
                "The hours by topic are one number for each of the \(topics.count) topics, in "
                    + "their order."
            )
        }
        let sum = topicHours.reduce(0, +)
        guard sum <= hours else {
            throw CommonRefusal.unfit.refusal(
                "The topics ask for \(sum) hours together, the whole course for \(hours) only."
            )
        }
    }
}

extension Sequence where Element == Topic {
    /// The topics as a sentence lists them.
    var listed: String { map(\.rawValue).joined(separator: ", ") }

    /// The commands that lead to a certificate of the topics.
    var wayToCertificate: String {
        "Where no course for the destination teaches \(listed): homeward course offer. Then homeward "
            + "enrolment enrol, homeward enrolment attend for each lesson, homeward enrolment certify."
    }
}
