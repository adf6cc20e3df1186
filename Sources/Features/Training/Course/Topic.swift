import Core
import Model

extension Sequence where Element == Topic {
    /// The topics as a sentence lists them.
    var listed: String { map(\.rawValue).joined(separator: ", ") }

    /// The commands that lead to a certificate of the topics.
    var wayToCertificate: String {
        "Where no course for the destination teaches \(listed): homeward course offer. Then homeward "
            + "enrolment enrol, homeward enrolment attend for each lesson, homeward enrolment certify."
    }
}
