/// What a verification looked at, and what it found.
package struct VerificationReport: Sendable, Codable {
    /// The log's name, if the checkpoint could be read.
    package internal(set) var origin: String?
    /// The number of leaves that the checkpoint states.
    package internal(set) var size: UInt64?
    /// The root that the checkpoint states, base64.
    package internal(set) var root: String?
    /// The names of the keys whose signatures hold, on checkpoint and bag.
    package internal(set) var signers: [String] = []
    /// The size of the earlier checkpoint that this log was compared with.
    package internal(set) var earlierSize: UInt64?
    /// Files read.
    package internal(set) var files = 0
    /// Lines compared with `audit/lines.txt`.
    package internal(set) var lines = 0
    /// Leaves hashed and read.
    package internal(set) var events = 0
    /// Things whose history was followed.
    package internal(set) var subjects = 0
    /// Row versions that events name.
    package internal(set) var rowVersions = 0
    /// Rows compared with the newest event that names them.
    package internal(set) var rows = 0
    /// What is wrong; the first is the most telling.
    package internal(set) var findings: [Finding] = []
    /// Findings beyond the first thousand.
    package internal(set) var omittedFindings = 0

    /// Whether nothing is wrong.
    package var isVerified: Bool { findings.isEmpty }
}
