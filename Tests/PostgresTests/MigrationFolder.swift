import Foundation
import Postgres

/// A directory of a schema and migrations for one test.
final class MigrationFolder: Sendable {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)

    init(_ files: [String: String]) throws {
        // A directory without steps has the folder for them, as a checkout has by its README.
        try write("migrations/README.md", "")
        for (name, text) in files { try write(name, text) }
    }

    deinit {
        // What is left in the temporary directory harms nobody.
        try? FileManager.default.removeItem(at: url)
    }

    func write(_ name: String, _ text: String) throws {
        let file = url.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(text.utf8).write(to: file)
    }

    func remove(_ name: String) throws {
        try FileManager.default.removeItem(at: url.appendingPathComponent(name))
    }

    /// Takes a folder over under another name.
    func copy(_ folder: URL, as name: String) throws {
        let place = url.appendingPathComponent(name)
        try? FileManager.default.removeItem(at: place)
        try FileManager.default.copyItem(at: folder, to: place)
    }

    var migrator: Migrator { Migrator(directory: url) }

    /// The files live as long as this call at least.
    func migrate(_ database: String) async throws -> [String] {
        try await migrator.migrate(database)
    }
}
