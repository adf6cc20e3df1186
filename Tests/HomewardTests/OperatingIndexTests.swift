import Core
import Foundation
import Testing

@testable import Homeward

/// Whoever looks a message up in Docs/Operating.md finds the words that the program says, and a place to go on.
@Suite struct OperatingIndexTests {
    static let document = "Docs/Operating.md"
    /// What is no noun of the API: commands beside the database, and those that put several requests into one.
    static let commands: Set<String> = [
        "serve", "migrate", "bootstrap", "export", "profile", "diary", "day",
    ]

    @Test func theIndexQuotesWhatIsSaid() throws {
        let rows =
            try Repository.text(Self.document)
            .components(separatedBy: "## What can go wrong").last?
            .split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst() ?? []
        #expect(rows.count >= 30)
        let said = try words()
        for row in rows {
            let cells = row.split(separator: "|")
            for quote in cells[0].matches(of: /`([^`]+)`/) {
                for piece in quote.1.split(separator: "…") {
                    let piece = piece.trimmingCharacters(in: .whitespaces)
                    #expect(said.contains(piece), "nothing says “\(piece)”")
                }
            }
        }
    }

    /// Everything that may be said: the sources, and the scripts of Deploy.
    private func words() throws -> String {
        var text = ""
        for folder in ["Sources", "Deploy"] {
            let root = Repository.root.appending(path: folder)
            let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
            for case let file as URL in files?.allObjects ?? []
            where folder == "Deploy" || file.pathExtension == "swift" {
                text += try String(contentsOf: file, encoding: .utf8)
            }
        }
        return text
    }

    @Test func everyPlaceOfTheDocumentIsThere() throws {
        let (_, prose) = DocumentBlock.split(try Repository.text(Self.document))
        let headings = Set(
            prose.compactMap { line in
                line.wholeMatch(of: /#+ (.+)/).map { heading in
                    heading.1.lowercased().filter { $0.isLetter || $0 == " " || $0 == "-" }
                        .replacing(" ", with: "-")
                }
            }
        )
        let places = prose.joined(separator: "\n").matches(of: /\]\(#([^)]+)\)/)
        #expect(places.count > 30)
        for place in places {
            #expect(headings.contains(String(place.1)), "there is no heading \(place.1)")
        }
    }

    @Test(arguments: ShownCommandTests.followed + [document, "Docs/API.md"])
    func everyCommandExists(_ document: String) throws {
        let (blocks, prose) = DocumentBlock.split(try Repository.text(document))
        let verbs = Dictionary(grouping: App.endpoints, by: { $0.noun.singular })
            .mapValues { Set($0.map(\.verb)) }
        let quoted = prose.joined(separator: " ").matches(of: /`(homeward [^`]+)`/).map {
            String($0.1)
        }
        for text in quoted + blocks.flatMap(\.commands) {
            for shown in text.matches(of: /\bhomeward ([a-z][a-z-]+)(?: ([a-z][a-z-]+))?/) {
                let (noun, verb) = (String(shown.1), shown.2.map(String.init))
                if Self.commands.contains(noun) || noun == "gate" && verb == "explain" { continue }
                // A connection string names the database and then `user`.
                if noun == "user" { continue }
                if App.composedWords.contains("\(noun) \(verb ?? "")") { continue }
                let known = try #require(verbs[noun], "\(document): \(shown.0)")
                #expect(verb.map(known.contains) ?? true, "\(document): \(shown.0)")
            }
        }
    }
}
