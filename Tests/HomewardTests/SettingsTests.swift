import Foundation
import Testing

@testable import Homeward

/// Settings come from flags, from the environment, then from a file.
@Suite struct SettingsTests {
    @Test func flagsAreHeeded() async throws {
        let settings = try await Settings(database: "host=/nowhere", port: 8081)
        #expect(settings.port == 8081)
        #expect(settings.database == "host=/nowhere")
        #expect(settings.sequencer == "host=/nowhere user=homeward_sequencer")
        #expect(try await Settings(database: "host=/nowhere").port == 8080)
    }

    /// The nested words of Docs/Operating.md, and flags before them.
    @Test func aFileIsReadAfterTheFlags() async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).json")
        let text = #"{"homeward": {"port": 9090, "pool": {"size": 3}}}"#
        try text.write(to: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: file) }
        let settings = try await Settings(database: "host=/nowhere", file: file.path)
        #expect(settings.port == 9090)
        #expect(settings.poolSize == 3)
        let flagged = try await Settings(database: "host=/nowhere", port: 1, file: file.path)
        #expect(flagged.port == 1)
    }
}
