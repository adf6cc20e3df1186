/// Why a command ends without success.
package struct CommandFailure: Error, Sendable, CustomStringConvertible {
    /// How the process ends; scripts rely on it.
    package enum Code: Int32, Sendable {
        case failed = 1
        case usage = 2
        case notFound = 3
        case signIn = 4
        case conflict = 5
        case refused = 6
        case unverified = 8
    }

    /// The exit code.
    package let code: Code
    /// What went wrong, for stderr.
    package let description: String

    /// A failure in words.
    package init(_ code: Code, _ description: String) {
        self.code = code
        self.description = description
    }
}
