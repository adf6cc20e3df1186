/// What a verification looked at, and what it found.
public struct VerificationReport: Sendable, Codable {
    /// The log's name, if the checkpoint could be read.
    public internal(set) var origin: String?
    /// The number of leaves that the checkpoint states.
    public internal(set) var size: UInt64?
    /// The root that the checkpoint states, base64.
    public internal(set) var root: String?
    /// The names of the keys whose signatures hold, on checkpoint and bag.
    public internal(set) var signers: [String] = []
    /// The size of the earlier checkpoint that this log was compared with.
    public internal(set) var earlierSize: UInt64?
    /// Files read.
    public internal(set) var files = 0
    /// Lines compared with `audit/lines.txt`.
    public internal(set) var lines = 0
    /// Leaves hashed and read.
    public internal(set) var events = 0
    /// Things whose history was followed.
    public internal(set) var subjects = 0
    /// Row versions that events name.
    public internal(set) var rowVersions = 0
    /// Rows compared with the newest event that names them.
    public internal(set) var rows = 0
    /// What is wrong; the first is the most telling.
    public internal(set) var findings: [Finding] = []
    /// Findings beyond the first thousand.
    public internal(set) var omittedFindings = 0

    /// Whether nothing is wrong.
    public var isVerified: Bool { findings.isEmpty }
}
