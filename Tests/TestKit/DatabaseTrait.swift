import Foundation
import Testing

/// Gives each test a database of its own, copied from a migrated template, and an office over it.
package struct DatabaseTrait: TestTrait, SuiteTrait, TestScoping {
    /// Each test of a suite gets its own.
    package let isRecursive = true

    /// More at once would only make each slower, until what waits for a clock waits in vain.
    private static let turns = Turns(12)

    /// Makes the database, runs the test, drops the database.
    package func provideScope(
        for test: Test,
        testCase: Test.Case?,
        performing body: @Sendable () async throws -> Void
    ) async throws {
        guard !test.isSuite else { return try await body() }
        await Self.turns.take()
        defer { Self.turns.giveBack() }
        let server = try TestServer.fromEnvironment()
        let name = "test_" + UUID().uuidString.lowercased().replacing("-", with: "")
        try await Template.shared.copy(to: name, on: server)
        do {
            let office = try await Office.open("\(server.connection) dbname=\(name)")
            do {
                try await Office.$held.withValue(office) { try await body() }
                await office.close()
            } catch {
                await office.close()
                throw error
            }
        } catch {
            try await server.drop(name)
            throw error
        }
        try await server.drop(name)
    }
}

extension Trait where Self == DatabaseTrait {
    /// A database for each test.
    package static var database: Self { Self() }
}

/// The office of the running test.
package var office: Office {
    guard let office = Office.held else {
        preconditionFailure("mark the test or its suite with .database")
    }
    return office
}
