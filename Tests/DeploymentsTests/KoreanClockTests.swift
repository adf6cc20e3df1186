import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Deployments

/// The month for another workplace in Korea runs from the end of the work.
@Suite(.database) struct KoreanClockTests {
    func ended(programme: ShortText, reason: String) async throws -> ID<CaseFile> {
        let leg = try await Village.leg(in: .working)
        let caseFile = try await office.record(of: leg).caseFile
        try await office.change(caseFile, [.programme(programme)])
        try await office.perform(
            EndDeployment.self,
            on: leg,
            ["ended_on": "2026-11-20", "end_reason": .text(reason)]
        )
        return caseFile
    }

    @Test(
        arguments: [
            ("KR-EPS", "ended_early_no_fault", ["kr-workplace-change 2026-12-20"]),
            ("KR-EPS", "illness", ["kr-workplace-change 2026-12-20"]), ("KR-EPS", "death", []),
            ("KR-E7", "ended_early_no_fault", []), ("JP-SSW-1", "illness", []),
        ] as [(ShortText, String, [String])]
    )
    func theEndOfTheWorkOpensTheMonth(
        programme: ShortText,
        reason: String,
        tasks: [String]
    ) async throws {
        let caseFile = try await ended(programme: programme, reason: reason)
        #expect(try await office.tasks(of: caseFile) == tasks)
    }
}
