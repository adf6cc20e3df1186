import Core
import Model

extension Course.Record {
    /// Refuses unless every topic was taught, each for its hours, and the hours of the whole count.
    func requireTaught(_ time: CountedTime) throws(Refusal) {
        let missing = time.missing(of: topics)
        guard missing.isEmpty else {
            throw TrainingRefusal.topicsMissing.refusal(
                "No lesson yet in \(missing.listed). Record it: homeward enrolment attend."
            )
        }
        let short = zip(topics, topicHours ?? []).filter {
            time.byTopic[$0, default: 0] < $1 * 3600
        }
        guard short.isEmpty else {
            let list = short.map { topic, hours in
                "\(topic.rawValue) \(time.byTopic[topic, default: 0]) of \(hours * 3600) seconds"
            }
            throw TrainingRefusal.hoursShort.refusal(
                "Too short: \(list.joined(separator: "; ")). Record what was taught: homeward "
                    + "enrolment attend."
            )
        }
        let wanted = hours * 3600
        guard time.total >= wanted else {
            throw TrainingRefusal.hoursShort.refusal(
                "\(time.total) seconds count, at most eight hours of a day in all courses together; the "
                    + "course asks for \(wanted) (\(hours) h). Record what was taught: homeward enrolment attend."
            )
        }
    }
}
