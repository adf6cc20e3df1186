/// Why a command ends without success.
public struct CommandFailure: Error, Sendable, CustomStringConvertible {
    /// How the process ends; scripts rely on it.
    public enum Code: Int32, Sendable {
        case failed = 1
        case usage = 2
        case notFound = 3
        case signIn = 4
        case conflict = 5
        case refused = 6
        case unverified = 8
    }

    /// The exit code.
    public let code: Code
    /// What went wrong, for stderr.
    public let description: String

    /// A failure in words.
    public init(_ code: Code, _ description: String) {
        self.code = code
        self.description = description
    }
}
