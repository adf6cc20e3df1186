import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Deployments

/// The month for another workplace in Korea runs from the end of the work.
@Suite(.database) struct KoreanClockTests {
    func ended(programme: String, reason: String) async throws -> ID<CaseFile> {
        let leg = try await Village.leg(in: .working)
        let file = try await office.value(
            "SELECT case_file_id FROM deployment WHERE id = \(leg)",
            as: ID<CaseFile>.self
        )
        let caseFile = try #require(file)
        try await office.change(caseFile, "programme = \(programme)")
        try await office.perform(
            EndDeployment.self,
            on: leg,
            ["ended_on": "2026-11-20", "reason": .text(reason)]
        )
        return caseFile
    }

    @Test(arguments: [
        ("KR-EPS", "ended_early_no_fault", ["kr-workplace-change 2026-12-20"]),
        ("KR-EPS", "illness", ["kr-workplace-change 2026-12-20"]), ("KR-EPS", "death", []),
        ("KR-E7", "ended_early_no_fault", []), ("JP-SSW-1", "illness", []),
    ])
    func theEndOfTheWorkOpensTheMonth(
        programme: String,
        reason: String,
        tasks: [String]
    ) async throws {
        let caseFile = try await ended(programme: programme, reason: reason)
        #expect(try await Village.tasks(of: caseFile) == tasks)
    }
}
