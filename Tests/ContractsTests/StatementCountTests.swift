import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Contracts

/// What the dearest of the usual steps asks of PostgreSQL. A round trip is a statement: each one that
/// appears here is paid for by every worker's signature.
@Suite(.database) struct StatementCountTests {
    @Test func aWorkersLastSignatureSendsFewStatements() async throws {
        let desk = try await Desk.open()
        let id = try await desk.approved(.service, on: desk.signed(.cooperation))
        try await desk.disclose(id)
        try await desk.sign(id, .agency)
        let seen = try await office.version(of: id)
        let before = office.pool.statistics.statements
        let receipt = try await office.registrar.perform(
            SignContract(
                party: .worker,
                witness: "Zhao Ting",
                signatory: nil,
                signedOn: nil
            ),
            on: id,
            by: office.anyone,
            as: RequestFrame(request: "test", seen: seen)
        )
        let sent = office.pool.statistics.statements - before
        #expect(try receipt.json["state"]?.text == "signed")
        #expect(sent <= 26, "\(sent) statements")
    }
}
