import Foundation
import TestKit
import Testing

@testable import Postgres

/// The PostgreSQL that the tests use, named by `HOMEWARD_TEST_SERVER`.
enum TestServer {
    struct Missing: Error, CustomStringConvertible {
        let description =
            "HOMEWARD_TEST_SERVER names no server, for example host=/run/x user=postgres"
    }

    /// The server has a hundred connections, and a test may need ten of them.
    static let turns = Turns(6)

    static func prefix() throws -> String {
        guard let text = ProcessInfo.processInfo.environment["HOMEWARD_TEST_SERVER"] else {
            throw Missing()
        }
        return text
    }
}

/// Runs a test on a database of its own, and drops it.
func withDatabase(_ body: (String) async throws -> Void) async throws {
    await TestServer.turns.take()
    defer { TestServer.turns.giveBack() }
    let server = try TestServer.prefix()
    let name = "test_" + UUID().uuidString.lowercased().filter { $0 != "-" }
    let office = Pool(
        PoolConfiguration(
            connectionString: "\(server) dbname=postgres",
            size: 1,
            statementTimeout: .seconds(60)
        )
    )
    try await office.script("CREATE DATABASE \(name)")
    let outcome: Result<Void, any Error>
    do {
        outcome = .success(try await body("\(server) dbname=\(name)"))
    } catch {
        outcome = .failure(error)
    }
    try await office.script("DROP DATABASE \(name) WITH (FORCE)")
    await office.close()
    try outcome.get()
}

/// Runs a test with a pool on a database of its own.
func withPool(
    size: Int = 2,
    waitLimit: Duration = .seconds(20),
    maxWaiting: Int = 256,
    _ body: (Pool) async throws -> Void
) async throws {
    try await withDatabase { database in
        let pool = Pool(
            PoolConfiguration(
                connectionString: database,
                size: size,
                waitLimit: waitLimit,
                maxWaiting: maxWaiting,
                statementTimeout: .seconds(20)
            )
        )
        try await body(pool)
        await pool.close()
    }
}

/// Waits for a condition; a test that waits in vain fails.
///
/// The tries count beside the time: where the whole suite runs at once, a minute may hold but one.
func eventually(
    _ what: Comment,
    location: SourceLocation = #_sourceLocation,
    _ condition: () async throws -> Bool
) async throws {
    let end = ContinuousClock.now + .seconds(90)
    var tries = 0
    while ContinuousClock.now < end || tries < 1000 {
        if try await condition() { return }
        tries += 1
        try await Task.sleep(for: .milliseconds(2))
    }
    Issue.record(what, sourceLocation: location)
    throw CancellationError()
}

/// The error of some work as a `PostgresError`.
func postgresError(_ work: () async throws -> Void) async throws -> PostgresError {
    try await #require(throws: PostgresError.self) { try await work() }
}
