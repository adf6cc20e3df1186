/// One thing that is wrong with a bag, so put that an auditor can quote it.
package struct Finding: Sendable, Hashable, Codable, CustomStringConvertible {
    /// The file's path in the bag.
    package let file: String
    /// The line, from 1, where the finding is about one.
    package let line: Int?
    /// What is wrong.
    package let what: String

    /// `data/events.ndjson line 12: this leaf is not the one that the log signed`.
    package var description: String {
        line.map { "\(file) line \($0): \(what)" } ?? "\(file): \(what)"
    }
}
