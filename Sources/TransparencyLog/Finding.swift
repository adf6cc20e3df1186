/// One thing that is wrong with a bag, so put that an auditor can quote it.
public struct Finding: Sendable, Hashable, Codable, CustomStringConvertible {
    /// The file's path in the bag.
    public let file: String
    /// The line, from 1, where the finding is about one.
    public let line: Int?
    /// What is wrong.
    public let what: String

    /// `data/events.ndjson line 12: this leaf is not the one that the log signed`.
    public var description: String {
        line.map { "\(file) line \($0): \(what)" } ?? "\(file): \(what)"
    }
}
