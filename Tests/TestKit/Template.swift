import Foundation
import Postgres

/// The migrated database from which each test's own is copied; made once a run.
actor Template {
    static let shared = Template()
    private var making: Task<Void, any Error>?
    private let name = "homeward_template"
    /// PostgreSQL copies one template at a time; more at once only wait for one another's locks.
    private let turn = Turns(1)

    func copy(to copy: String, on server: TestServer) async throws {
        let task = making ?? Task { try await make(on: server) }
        making = task
        try await task.value
        await turn.take()
        defer { turn.giveBack() }
        try await server.script("CREATE DATABASE \(copy) TEMPLATE \(name) STRATEGY = file_copy")
    }

    private func make(on server: TestServer) async throws {
        try await server.drop(name)
        try await server.script("CREATE DATABASE \(name)")
        _ = try await Migrator(directory: Self.directory)
            .migrate("\(server.connection) dbname=\(name)")
    }

    /// `Database/` beside this package's `Tests/`.
    static let directory = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Database", directoryHint: .isDirectory)
}
