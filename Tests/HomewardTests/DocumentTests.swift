import Core
import Foundation
import HTTPAPI
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Homeward

/// Documents that are made from the code are the same as the code says.
///
/// Run with `HOMEWARD_WRITE_DOCUMENTS=1` to write them anew.
@Suite struct DocumentTests {
    func expect(_ text: String, in path: String) throws {
        if ProcessInfo.processInfo.environment["HOMEWARD_WRITE_DOCUMENTS"] == "1" {
            try text.write(
                to: Repository.root.appending(path: path),
                atomically: true,
                encoding: .utf8
            )
        }
        #expect(
            try Repository.text(path) == text,
            "\(path) is stale: HOMEWARD_WRITE_DOCUMENTS=1 Tests/run --filter DocumentTests"
        )
    }

    @Test func theDescriptionOfTheAPIIsTheServers() throws {
        try expect(OpenAPI(of: App.endpoints).text + "\n", in: "Docs/openapi.json")
    }

    @Test func theRulesArePrintedFromThemselves() throws {
        try expect(RulesDocument.text, in: "Docs/Rules.md")
        for card in RulesDocument.cards {
            #expect(!card.english.isEmpty && !card.chinese.isEmpty && !card.source.isEmpty)
            #expect(card.id.wholeMatch(of: /R-[A-Z]+-[0-9]{3}(-[A-Z])?/) != nil, "\(card.id)")
        }
    }

    @Test func theStatesAreDrawnFromTheTables() throws {
        try expect(StatesDocument.text, in: "Docs/States.md")
    }

    @Test(.database) func theDataModelIsDrawnFromTheCatalogue() async throws {
        let catalogue = try await office.pool.read([]) { try DataModelCatalogue($0) }
        let owned = DataModelDocument.owners.flatMap { $0.tables.map(\.table) }
        #expect(Set(owned) == Set(catalogue.columns.keys))
        try expect(DataModelDocument(catalogue).text, in: "Docs/DataModel.md")
    }

    @Test func theCommentsOfTheSchemaAreTheDeclarations() throws {
        try expect(
            CommentsDocument.text(of: SchemaFiles.tables()),
            in: "Database/schema/comments.sql"
        )
    }

    @Test func everyRefusalHasItsParagraph() throws {
        let head = """
            # Problems

            Every refusal and every fault is a problem (RFC 9457) whose `type` is `/problems/<code>`. The
            server explains each at that path, in the words below; this page is made from the same list.

            """
        let pages = App.problems.sorted { $0.code < $1.code }
        try expect(
            head + "\n" + pages.map(\.paragraph).joined(separator: "\n"),
            in: "Docs/Problems.md"
        )
        #expect(Set(pages.map(\.code)).count == pages.count, "two reasons share a code")
    }

    @Test func everyDecisionHasOneFormAndIsListed() throws {
        let folder = Repository.root.appending(path: "Docs/Decisions")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let index = try Repository.text("Docs/Decisions/README.md")
        #expect(files.count > 19)
        for file in files where file != "README.md" {
            let text = try Repository.text("Docs/Decisions/\(file)")
            let title = try #require(
                text.wholeMatch(of: /# ([0-9]+)\. ([^\n]+)\n.*/.dotMatchesNewlines())
            )
            #expect(index.contains("| \(title.1) | [\(title.2)](\(file)) |"), "\(file)")
            for part in ["Context", "Decision", "Consequences"] {
                #expect(text.contains("\n## \(part)\n"), "\(file) has no \(part)")
            }
        }
    }

    @Test func theGlossaryExplainsEveryNoun() throws {
        let rows = try Repository.text("Docs/Glossary.md").split(separator: "\n").filter {
            $0.hasPrefix("| ")
        }
        let words = Set(
            rows.flatMap { row in
                row.split(separator: "|")[0].split(separator: ",").map {
                    $0.trimmingCharacters(in: .whitespaces)
                }
            }
        )
        let nouns = Set(App.endpoints.map { $0.noun.singular })
        #expect(nouns.subtracting(words) == [])
    }
}
