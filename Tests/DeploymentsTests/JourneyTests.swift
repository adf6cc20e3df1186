import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Cases
@testable import Deployments

@Suite(.database) struct JourneyTests {
    @Test func aWorkerLeavesWorksIsHeardAndComesToTheEnd() async throws {
        let leg = try await Village.interviewed()
        try await office.perform(ClearByOwnRules.self, on: leg, by: office.second)
        office.clock.move(to: CalendarDate("2026-12-01"))
        let gone = try await office.perform(
            DepartByOwnRules.self,
            on: leg,
            ["departed_on": "2026-12-01"]
        )
        #expect(try gone.json["next_check_in"] == "2026-12-08")
        office.clock.move(to: CalendarDate("2027-01-20"))
        let there = try await office.perform(
            ArriveDeployment.self,
            on: leg,
            ["arrived_on": "2026-12-02"]
        )
        #expect(try there.json["next_check_in"] == "2026-12-09")
        // Nobody is let go of while abroad.
        let file = try await office.record(of: leg).caseFile
        let letGo = try await office.refusal(CloseCase.self, on: file)
        #expect(letGo?.code == "wrong-state")
        let person = try await office.record(of: leg).person
        let left = try await office.refusal(
            WithdrawPerson.self,
            on: person,
            ["reason": "Family."]
        )
        #expect(left?.code == "wrong-state")
        #expect(left?.detail.contains("a deployment is arrived") == true)
        // Starting to work moves no check-in.
        try await office.perform(StartWork.self, on: leg, ["working_since": "2026-12-05"])
        let due = try await office.record(of: leg).nextCheckIn
        #expect(due == CalendarDate("2026-12-09"))
        let heard = try await office.perform(
            CheckInOnWorker.self,
            on: leg,
            ["day": "2027-01-04", "note": "The dormitory is warm.", "well": true]
        )
        #expect(try heard.json["next_check_in"] == "2027-03-02")
        #expect(try heard.json["state"] == "working")
        // One that is recorded late does not move the clock back.
        let late = try await office.perform(
            CheckInOnWorker.self,
            on: leg,
            ["day": "2026-12-09", "note": "Recorded from the diary.", "well": true]
        )
        #expect(try late.json["next_check_in"] == "2027-03-02")
        try await office.perform(
            EndDeployment.self,
            on: leg,
            ["ended_on": "2027-01-19", "end_reason": "illness"]
        )
        // No way home is recorded: the worker is asked on.
        #expect(try await nextCheckIn(of: leg) == CalendarDate("2027-03-02"))
        #expect(
            try await office.story(of: leg) == [
                "deployment.planned", "deployment.pay-recorded", "deployment.interviewed",
                "deployment.cleared",
                "deployment.departed", "deployment.arrived", "deployment.work-started",
                "deployment.checked-in", "deployment.checked-in", "deployment.ended",
            ]
        )
    }

    @Test(arguments: [("2026-12-05", true), ("2026-12-06", false)])
    func aClearanceHoldsFourteenDays(day: String, isOpen: Bool) async throws {
        let leg = try await Village.interviewed()
        try await office.perform(ClearByOwnRules.self, on: leg, by: office.second)
        office.clock.move(to: CalendarDate("2026-12-10"))
        let body: JSON = ["departed_on": .text(day)]
        let refusal = try await office.refusal(DepartByOwnRules.self, on: leg, body)
        #expect(refusal?.code == (isOpen ? nil : "clearance-expired"))
        guard !isOpen else { return }
        try await office.perform(ClearByOwnRules.self, on: leg, by: office.second)
        try await office.perform(DepartByOwnRules.self, on: leg, ["departed_on": "2026-12-10"])
    }

    @Test(arguments: ["2026-11-22", "2026-11-24"])
    func theDepartureIsNeitherBeforeTheClearanceNorInTheFuture(day: String) async throws {
        let leg = try await Village.interviewed()
        office.clock.move(to: CalendarDate("2026-11-23"))
        try await office.perform(ClearByOwnRules.self, on: leg, by: office.second)
        let refusal = try await office.refusal(
            DepartByOwnRules.self,
            on: leg,
            ["departed_on": .text(day)]
        )
        #expect(refusal?.code == "unfit-value")
        #expect(try await state(of: leg) == .cleared)
    }

    @Test func nobodyIsPlannedInTwoPlacesAtOnce() async throws {
        let worker = try await Village.worker()
        let first = try await Village.plan(Village.placed(worker))
        let other = try await Village.placed(
            worker,
            departure: CalendarDate("2027-11-29"),
            end: CalendarDate("2028-01-01")
        )
        let body: JSON = ["case_id": .text("\(other)")]
        let refusal = try #require(try await office.refusal(PlanDeployment.self, body))
        #expect(refusal.code == "overlapping")
        #expect(refusal.detail.contains("\(first)"))
        try await office.perform(CancelDeployment.self, on: first, ["reason": "Moved."])
        try await office.perform(PlanDeployment.self, body)
    }

    @Test func theDayOfTheEndIsFreeForTheNextLeg() async throws {
        let worker = try await Village.worker()
        _ = try await Village.plan(Village.placed(worker))
        let next = try await Village.placed(
            worker,
            departure: CalendarDate("2027-11-30"),
            end: CalendarDate("2028-01-01")
        )
        _ = try await Village.plan(next)
    }

    @Test(arguments: [CaseState.closed, .withdrawn])
    func onlyAnOpenCaseSendsSomebody(state: CaseState) async throws {
        let caseFile = try await Village.placed(nil, state)
        let refusal = try await office.refusal(
            PlanDeployment.self,
            ["case_id": .text("\(caseFile)")]
        )
        #expect(refusal?.code == "wrong-state")
        let unknown = try await office.refusal(
            PlanDeployment.self,
            ["case_id": .text("\(ID<CaseFile>(UUID()))")]
        )
        #expect(unknown?.code == "unknown-reference")
    }

    @Test func anotherAgencysLegIsNotThere() async throws {
        let leg = try await Village.leg(in: .working)
        let stranger = Caller.stranger
        try await office.found(stranger)
        let refusal = try await office.refusal(
            EndDeployment.self,
            on: leg,
            ["ended_on": "2026-11-21", "end_reason": "completed"],
            by: stranger
        )
        #expect(refusal?.code == "no-such-record")
        #expect(try await state(of: leg) == .working)
    }

    func state(of leg: ID<Deployment>) async throws -> DeploymentState? {
        try await office.record(of: leg).state
    }

    func nextCheckIn(of leg: ID<Deployment>) async throws -> CalendarDate? {
        try await office.record(of: leg).nextCheckIn
    }
}
