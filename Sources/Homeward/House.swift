import Audit
import CommandLineTool
import Core
import HTTPAPI

/// Every room, lower ones first: the whole product as one list.
enum House: Catalogue {
    static let rooms: [any Room.Type] = LawBook.rooms + [AuditRoom.self]

    static let endpoints: [Endpoint] = rooms.flatMap { $0.endpoints }

    /// Every reason to decline, for `/problems/<code>` and Docs/Problems.md.
    static let problems: [ProblemPage] = {
        var pages = ProblemPage.all(of: CommonRefusal.self) + ProblemPage.all(of: WebRefusal.self)
        for room in rooms {
            for code in room.refusals { pages += Self.pages(of: code) }
        }
        return pages
    }()

    private static func pages<Code: RefusalCode>(of _: Code.Type) -> [ProblemPage] {
        ProblemPage.all(of: Code.self)
    }
}
