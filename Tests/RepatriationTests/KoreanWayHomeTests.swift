import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Deployments
@testable import Repatriation

/// Leaving Korea ends the clocks of the stay and starts that of the payout (R-KR-006).
@Suite(.database) struct KoreanWayHomeTests {
    func tasks(of caseFile: ID<CaseFile>) async throws -> [String] {
        try await office.value(
            """
            SELECT array_agg(duty || ' ' || due_on || ' ' || zone || ' ' || state ORDER BY duty)
            FROM task WHERE subject_id = \(caseFile)
            """,
            as: [String].self
        ) ?? []
    }

    @Test(
        arguments: [
            (
                "KR-EPS",
                [
                    "kr-departure-payout 2026-12-04 Asia/Seoul open",
                    "kr-workplace-change 2026-12-20 Asia/Seoul void",
                ]
            ), ("KR-E7", []),
        ] as [(ShortText, [String])]
    )
    func thePayoutRunsFromTheDeparture(programme: ShortText, expected: [String]) async throws {
        let traveller = try await Traveller.plant(under: programme)
        let leg = try await traveller.deployed(.working)
        try await office.perform(
            EndDeployment.self,
            on: leg,
            ["ended_on": "2026-11-20", "end_reason": "illness"]
        )
        let id = try await traveller.opened()
        try await office.perform(DecideCost.self, on: id, decision)
        try await office.perform(IssueTicket.self, on: id, ticket)
        try await office.perform(TravelHome.self, on: id, ["travelled_on": "2026-11-20"])
        #expect(try await tasks(of: traveller.caseFile) == expected)
    }

    @Test func aWayHomeThatIsGivenUpStartsTheMonthFromTheEndOfTheWork() async throws {
        let traveller = try await Traveller.plant(under: "KR-EPS")
        try await traveller.deployed(.ended, asked: "2026-12-03")
        let id = try await traveller.opened()
        #expect(try await tasks(of: traveller.caseFile).isEmpty)
        try await office.perform(CancelRepatriation.self, on: id, givenUp)
        #expect(
            try await tasks(of: traveller.caseFile) == [
                "kr-workplace-change 2026-12-01 Asia/Seoul open"
            ]
        )
    }
}
