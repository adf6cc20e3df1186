import Core
import HTTPTypes
import TransparencyLog

/// What the server says of a problem's type when it is asked: `/problems/<code>`.
package struct ProblemPage: Sendable {
    /// The stable word.
    package let code: String
    /// The HTTP status that goes with it.
    package let status: Int
    /// The reason in a few words.
    package let title: String
    /// What to do about it.
    package let remedy: String

    /// The pages of a feature's reasons.
    package static func all<Code: RefusalCode>(of _: Code.Type) -> [ProblemPage] {
        Code.allCases.map {
            ProblemPage(
                code: $0.rawValue,
                status: $0.kind.status.code,
                title: $0.title,
                remedy: $0.remedy
            )
        }
    }

    /// The page as a reply.
    package var json: JSON {
        [
            "code": .text(code), "status": .integer(Int64(status)), "title": .text(title),
            "remedy": .text(remedy),
        ]
    }

    /// The page as its paragraph of Docs/Problems.md.
    package var paragraph: String { "### \(code)\n\n**\(title)** · \(status). \(remedy)\n" }
}
