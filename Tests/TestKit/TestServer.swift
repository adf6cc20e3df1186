import Foundation
import Postgres

/// The PostgreSQL that tests may use: a private one, named by `HOMEWARD_TEST_SERVER`.
struct TestServer: Sendable {
    let connection: String

    static func fromEnvironment() throws -> TestServer {
        guard let server = ProcessInfo.processInfo.environment["HOMEWARD_TEST_SERVER"] else {
            throw MissingServer()
        }
        // Tests create and drop databases: never on a machine that someone else uses.
        precondition(server.contains("host=/"), "tests use a Unix socket of this machine only")
        return TestServer(connection: server)
    }

    struct MissingServer: Error, CustomStringConvertible {
        let description = "HOMEWARD_TEST_SERVER is not set: run Tests/run."
    }

    func script(_ text: String, on database: String = "postgres") async throws {
        try await Pool.once("\(connection) dbname=\(database)", text)
    }

    func drop(_ name: String) async throws {
        try await script("DROP DATABASE IF EXISTS \(name) WITH (FORCE)")
    }
}
