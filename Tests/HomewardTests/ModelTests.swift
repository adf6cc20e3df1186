import Core
import Foundation
import Model
import ModelWriter
import Postgres
import TestKit
import Testing

/// The model is what the database says.
@Suite(.database) struct ModelTests {
    /// The catalogue as ModelWriter reads it.
    private func catalogue() async throws -> ModelCatalogue {
        try await office.pool.read([]) { try ModelCatalogue($0) }
    }

    @Test func theGeneratedFilesAreWrittenFromTheSchema() async throws {
        let folder = Repository.root.appending(path: "Sources/Model/Generated")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let written = ModelSource(try await catalogue()).files
        #expect(Set(names) == Set(written.keys))
        for (name, text) in written {
            let stands = try Repository.text("Sources/Model/Generated/\(name)")
            #expect(stands == text, "\(name) is stale: Database/write-model")
        }
        let lines = written.values.map { $0.count { $0 == "\n" } }
        #expect(lines.reduce(0, +) <= 9_000)
    }

    /// A word that the program has and the database refuses is a 500 in waiting, and the other way round a row
    /// that nobody can read.
    @Test func everyListOfWordsIsTheTypesOwn() async throws {
        let lists = try await catalogue().choices
        #expect(lists.count > 100)
        let types = Dictionary(uniqueKeysWithValues: choicesByDomain.map { ($0.domain, $0.words) })
        for list in lists { #expect(types[list.name] == list.words, "\(list.name)") }
    }
}
