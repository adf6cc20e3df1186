import Core
import Filings
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Deployments

/// Each clock is set going by one action and stopped by another.
@Suite(.database) struct DutyTests {
    /// Left on Friday, 2026-11-27, which gives Monday, Tuesday and Wednesday.
    func departed() async throws -> ID<Deployment> {
        office.clock.move(to: CalendarDate("2026-11-27"))
        let leg = try await Village.interviewed()
        try await office.perform(ClearByOwnRules.self, on: leg, by: office.second)
        try await office.perform(DepartByOwnRules.self, on: leg, ["departed_on": "2026-11-27"])
        return leg
    }

    @Test func theDepartureOpensReportFilingAndCheckIn() async throws {
        let leg = try await departed()
        #expect(try await office.tasks(of: leg) == ["worker-check-in 2026-12-04"])
        for (kind, task) in [
            (FilingKind.embassyDeparture, "embassy-report 2026-12-02"),
            (.overseasPersonnel, "personnel-filing 2026-12-02"),
        ] {
            let filing = try await office.opened(kind, of: leg)
            #expect(try await office.tasks(of: filing) == [task])
            let record = try await office.record(of: filing)
            let deployment = try await office.record(of: leg)
            #expect(record.caseFile == deployment.caseFile && record.person == deployment.person)
            #expect(record.happenedOn == "2026-11-27" && record.dueOn == "2026-12-02")
        }
    }

    @Test(arguments: [("2026-12-02", "passed"), ("2026-12-03", "failed")])
    func reportAndFilingEndTheirClocks(day: String, word: String) async throws {
        let leg = try await departed()
        office.clock.move(to: try #require(CalendarDate(day)))
        for kind in [FilingKind.embassyDeparture, .overseasPersonnel] {
            let filing = try await office.opened(kind, of: leg)
            let receipt = try await submit(filing)
            #expect(try receipt.json["gate"]?["rules"]?.array?.first?["outcome"]?.text == word)
            #expect(try await office.tasks(of: filing) == [])
        }
    }

    @Test func eachCheckInEndsOneTaskAndOpensTheNext() async throws {
        let leg = try await departed()
        office.clock.move(to: CalendarDate("2026-12-08"))
        try await office.perform(ArriveDeployment.self, on: leg, ["arrived_on": "2026-11-28"])
        #expect(try await office.tasks(of: leg).last == "worker-check-in 2026-12-05")
        let receipt = try await office.perform(
            CheckInOnWorker.self,
            on: leg,
            ["day": "2026-12-06", "note": "All is well.", "well": true]
        )
        #expect(try receipt.json["gate"]?["rules"]?.array?.first?["outcome"] == "failed")
        #expect(try await office.tasks(of: leg).last == "worker-check-in 2026-12-28")
        let done = try await office.count(of: "task", "subject_id = \(leg) AND state = 'done'")
        #expect(done == 1)
    }

    @Test(arguments: [("illness", 1), ("death", 0)])
    func theTaskOutlivesTheLegUntilAWayHomeIsOpen(reason: String, open: Int) async throws {
        let leg = try await departed()
        let receipt = try await office.perform(
            EndDeployment.self,
            on: leg,
            ["ended_on": "2026-11-27", "end_reason": .text(reason)]
        )
        let tasks = try await office.tasks(of: leg).filter { $0.hasPrefix("worker-check-in") }
        #expect(tasks.count == open)
        #expect(
            try (receipt.json["next"]?.text?.contains("homeward repatriation open") == true)
                == (open == 1)
        )
    }

    @Test func whoeverHasEndedIsStillHeard() async throws {
        let leg = try await departed()
        try await office.perform(
            EndDeployment.self,
            on: leg,
            ["ended_on": "2026-11-27", "end_reason": "ended_early_no_fault"]
        )
        office.clock.move(to: CalendarDate("2026-12-04"))
        let receipt = try await office.perform(
            CheckInOnWorker.self,
            on: leg,
            ["day": "2026-12-04", "note": "Waits for the ship.", "well": true]
        )
        #expect(try receipt.json["state"] == "ended")
        try await office.change(leg, [.nextCheckIn(nil)])
        let home = try await office.refusal(
            CheckInOnWorker.self,
            on: leg,
            ["day": "2026-12-04", "note": "Home.", "well": true]
        )
        #expect(home?.code == "wrong-state")
    }

    @Test func theListOfManagersIsAskedForOnceACountry() async throws {
        let manager = try await office.staff(.manager)
        try await abroad(ThresholdCode.managersOnSiteWarning.card.shipped - 2)
        let early = try await departed()
        #expect(try await !office.tasks(of: early).contains { $0.hasPrefix("manager-list") })
        let ninetieth = try await departed()
        #expect(try await office.tasks(of: ninetieth).contains("manager-list 2026-12-11"))
        let next = try await departed()
        #expect(try await !office.tasks(of: next).contains { $0.hasPrefix("manager-list") })
        let wrong = try await office.refusal(DrawUpManagerList.self, list([ID<Staff>.example]))
        #expect(wrong?.code == "unknown-reference")
        let drawn = try await office.make(DrawUpManagerList.self, list(["\(manager)"]))
        #expect(try await !office.tasks(of: ninetieth).contains { $0.hasPrefix("manager-list") })
        let facts = try await headcount(of: next)
        #expect(facts.abroad == ThresholdCode.managersOnSiteWarning.card.shipped + 1)
        #expect(facts.list?.managers == 1)
        #expect(facts.list?.filedOn == nil)
        #expect(facts.list?.waiting.count == 2)
        let embassy = try await office.opened(.managerListEmbassy, of: drawn)
        #expect(try await office.tasks(of: embassy) == ["manager-list-filing 2026-12-02"])
        try await submit(embassy)
        let commerce = try await office.opened(.managerListCommerce, of: drawn)
        #expect(try await headcount(of: next).list?.waiting == [commerce])
        office.clock.move(to: CalendarDate("2026-11-30"))
        try await submit(commerce)
        let filed = try await headcount(of: next).list
        #expect(filed?.filedOn == CalendarDate("2026-11-30"))
        #expect(filed?.waiting == [])
        // A newer list counts once both have it; until then the one that they have does.
        try await office.perform(DrawUpManagerList.self, list(["\(manager)"]))
        #expect(try await headcount(of: next).list?.filedOn == CalendarDate("2026-11-30"))
    }

    func headcount(of leg: ID<Deployment>) async throws -> HeadcountFacts {
        try await office.registrar.read(as: office.anyone) { tx in
            try HeadcountFacts.gather(for: tx.find(leg).caseFile, in: tx)
        }
    }

    @discardableResult
    func submit(_ filing: ID<Filing>) async throws -> Receipt {
        try await office.perform(
            "submit",
            in: FilingsFeature.self,
            on: filing,
            ["receipt": "2026-118"]
        )
    }

    /// So many workers abroad, beside those of other deployments: heads alone matter.
    func abroad(_ count: Int) async throws {
        let file = try await Village.placed()
        for _ in 1...count {
            try await office.deployment(
                .departed,
                of: file,
                from: "2026-11-11",
                adding: [.person(Village.worker())]
            )
        }
    }

    func list(_ managers: [String]) -> JSON {
        ["country": "JP", "managers": .array(managers.map(JSON.text))]
    }
}
