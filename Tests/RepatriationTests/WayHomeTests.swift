import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Deployments
@testable import Repatriation

/// Nobody is lost between the last working day and home.
@Suite(.database) struct WayHomeTests {
    func open(_ id: ID<Repatriation>) async throws -> [String] {
        try await office.value(
            """
            SELECT array_agg(duty ORDER BY duty) FROM task
            WHERE subject_id = \(id) AND state = 'open'
            """,
            as: [String].self
        ) ?? []
    }

    @Test func oneWayHomeIsOpenAtATime() async throws {
        let traveller = try await Traveller.plant()
        let first = try await traveller.opened()
        let body: JSON = ["case_id": .text("\(traveller.caseFile)"), "cause": "family"]
        let refusal = try await office.refusal(OpenRepatriation.self, body)
        #expect(refusal?.code == "already-there")
        #expect(refusal?.detail.contains("\(first)") == true)
        try await office.perform(CancelRepatriation.self, on: first, givenUp)
        try await office.perform(OpenRepatriation.self, body)
        #expect(try await office.story(of: first).last == "repatriation.cancelled")
    }

    @Test func theTableHoldsTheLineForRaces() async throws {
        let traveller = try await Traveller.plant()
        _ = try await traveller.opened()
        let error = await #expect(throws: Refusal.self) {
            try await office.repatriation(of: traveller.caseFile, because: .family)
        }
        #expect(error?.code == "already-there")
    }

    @Test func theTableRefusesOneWhoOpensAndLaysTheCostUponTheWorker() async throws {
        let traveller = try await Traveller.plant()
        let human = office.anyone.human
        let error = await #expect(throws: PostgresError.self) {
            try await office.repatriation(
                .costDecided,
                of: traveller.caseFile,
                because: .earlyWorkerFault,
                adding: [
                    .costOwner(.worker), .faultDocument("x"), .openedBy(human),
                    .costDecidedBy(human),
                ]
            )
        }
        #expect(error?.constraint == "repatriation_worker_pays_by_two")
    }

    @Test func anEndedLegIsAskedForUntilAWayHomeIsOpenAndAgainWhenItIsGivenUp() async throws {
        let traveller = try await Traveller.plant()
        let leg = try await traveller.deployed(.ended, asked: "2026-12-03")
        let id = try await traveller.opened()
        #expect(try await office.record(of: leg).nextCheckIn == nil)
        let receipt = try await office.perform(CancelRepatriation.self, on: id, givenUp)
        #expect(try receipt.json["next_check_in"]?.text == "2026-11-28")
        #expect(try await office.record(of: leg).nextCheckIn == CalendarDate(2026, 11, 28))
        let task = try await office.value(
            "SELECT duty FROM task WHERE subject_id = \(leg) AND state = 'open'",
            as: String.self
        )
        #expect(task == "worker-check-in")
    }

    static let unasked: [(DeploymentState, EndReason)] = [(.working, .completed), (.ended, .death)]

    @Test(arguments: unasked)
    func whoStillWorksOrIsDeadIsNotAskedAnew(state: DeploymentState, reason: EndReason) async throws
    {
        let traveller = try await Traveller.plant()
        try await traveller.deployed(state, because: reason)
        let id = try await traveller.opened()
        let receipt = try await office.perform(CancelRepatriation.self, on: id, givenUp)
        #expect(try receipt.json["next_check_in"] == nil)
    }

    /// The next day to ask; nil where a way home is open, or was gone since the departure.
    static let endings: [(RepatriationState?, CalendarDate?, CalendarDate?)] = [
        (nil, nil, CalendarDate(2026, 12, 3)), (.opened, nil, nil),
        (.closed, "2026-03-01", nil), (.closed, "2026-02-28", CalendarDate(2026, 12, 3)),
        (.cancelled, nil, CalendarDate(2026, 12, 3)),
    ]

    @Test(arguments: endings)
    func theEndOfALegLooksForAWayHome(
        state: RepatriationState?,
        arrived: CalendarDate?,
        asked: CalendarDate?
    ) async throws {
        let traveller = try await Traveller.plant()
        let leg = try await traveller.deployed(.working)
        if let state {
            try await office.repatriation(
                state,
                of: traveller.caseFile,
                because: .family,
                adding: [.travelledOn(arrived), .arrivedOn(arrived)]
            )
        }
        try await office.perform(
            EndDeployment.self,
            on: leg,
            ["ended_on": "2026-11-21", "end_reason": "illness"]
        )
        #expect(try await office.record(of: leg).nextCheckIn == asked)
    }

    @Test func whoIsHomeIsAskedNoMore() async throws {
        let traveller = try await Traveller.plant()
        let id = try await traveller.opened()
        // Ended while the way home was open, but before that was looked at.
        let leg = try await traveller.deployed(.ended, asked: "2026-12-03")
        try await office.perform(DecideCost.self, on: id, decision)
        try await office.perform(IssueTicket.self, on: id, ticket)
        try await office.perform(TravelHome.self, on: id, ["travelled_on": "2026-11-20"])
        try await office.perform(ArriveHome.self, on: id, ["arrived_on": "2026-11-21"])
        #expect(try await office.record(of: leg).nextCheckIn == nil)
    }

    static let tickets: [(String, [String])] = [
        ("illness", ["repatriation-ticket"]), ("family", []),
    ]

    @Test(arguments: tickets)
    func anUrgentTicketIsATaskUntilItIsThere(cause: String, duties: [String]) async throws {
        let id = try await Traveller.plant().opened(cause)
        #expect(try await open(id) == duties)
        try await office.perform(DecideCost.self, on: id, decision)
        try await office.perform(IssueTicket.self, on: id, ticket)
        #expect(try await open(id).isEmpty)
    }

    @Test func aDeathAsksForFourThingsOnTheSameDay() async throws {
        let id = try await Traveller.plant().opened("death_remains")
        let steps = ["death-embassy", "death-insurer", "death-next-of-kin", "death-remains"]
        #expect(try await open(id) == steps + ["repatriation-ticket"])
        let due = try await office.value(
            "SELECT max(due_on) FROM task WHERE subject_id = \(id) AND duty LIKE 'death-%'",
            as: CalendarDate.self
        )
        #expect(due == CalendarDate(2026, 11, 21))
        for whom in ["next_of_kin", "embassy", "insurer"] {
            try await office.perform(
                TellOfDeath.self,
                on: id,
                ["whom": .text(whom), "note": "By telephone."]
            )
        }
        #expect(try await open(id) == ["death-remains", "repatriation-ticket"])
        office.clock.move(to: CalendarDate(2026, 11, 22))
        let late = try await office.perform(
            TellOfDeath.self,
            on: id,
            ["whom": "remains", "note": "With the hospital."]
        )
        #expect(try late.json["gate"]?["rules"]?.array?.first?["outcome"] == "failed")
        // Who calls again makes nothing later than it was.
        let again = try await office.perform(
            TellOfDeath.self,
            on: id,
            ["whom": "embassy", "note": "Asked for the papers."]
        )
        let found = try again.json["gate"]?["rules"]?.array?.first?["finding"]?.text
        #expect(found?.contains("embassy: done on 2026-11-21") == true)
        try await office.perform(CancelRepatriation.self, on: id, givenUp)
        #expect(try await open(id).isEmpty)
    }

    @Test func nobodyIsToldOfADeathThatDidNotHappen() async throws {
        let id = try await Traveller.plant().opened("illness")
        let refusal = try await office.refusal(
            TellOfDeath.self,
            on: id,
            ["whom": "embassy", "note": "x"]
        )
        #expect(refusal?.code == "unfit-value")
    }

    @Test func everyClockIsDeclared() {
        #expect(RepatriationFeature.duties.map(\.rule).sorted().first == "R-REP-001")
        #expect(Set(RepatriationFeature.duties.map(\.word)).count == 5)
    }
}
