import Core
import Model

/// What one version of a course teaches, and what it takes to be certified.
struct CourseContent {
    let topics: [Topic]
    let hours: Int
    let topicHours: [Int]?
    let passMark: Int?

    /// Refuses a course that teaches nothing, takes no time, or whose numbers contradict each other.
    func requireSense() throws(Refusal) {
        guard !topics.isEmpty, Set(topics).count == topics.count else {
            throw CommonRefusal.unfit.refusal("A course names one topic at least, and none twice.")
        }
        guard (1...5000).contains(hours) else {
            throw CommonRefusal.unfit.refusal("A course has 1 to 5000 hours, not \(hours).")
        }
        if let passMark {
            guard (1...100).contains(passMark) else {
                throw CommonRefusal.unfit.refusal("A pass mark is 1 to 100, not \(passMark).")
            }
        }
        guard let topicHours else { return }
        guard topicHours.count == topics.count, topicHours.allSatisfy({ (0...5000).contains($0) })
        else {
            throw CommonRefusal.unfit.refusal(
                "The hours by topic are one number of 0 to 5000 for each of the "
                    + "\(topics.count) topics, in their order."
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
