import Core
import Directory
import Employers
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Deployments

@Suite(.database) struct CrewTests {
    /// A crew for the site of a deployment, which is its first member.
    func crew(of leg: ID<Deployment>, size: Int64 = 4) async throws -> ID<Crew> {
        let id = try await forming(leg, size: size)
        try await office.perform(JoinCrew.self, on: id, ["deployment_id": .text("\(leg)")])
        return id
    }

    func forming(_ leg: ID<Deployment>, size: Int64 = 4) async throws -> ID<Crew> {
        let site = try await office.record(of: leg).site
        return try await office.make(
            FormCrew.self,
            [
                "site_id": .text("\(site)"), "name": "Line 2",
                "size_most": .integer(size), "language": "zh", "shift": "day",
            ]
        )
    }

    func person(of leg: ID<Deployment>) async throws -> ID<Person> {
        try await office.record(of: leg).person
    }

    func employer(of leg: ID<Deployment>) async throws -> ID<Employer> {
        try await office.record(of: office.record(of: leg).caseFile).employer
    }

    func manager(_ state: StaffState = .active) async throws -> ID<Staff> {
        try await office.staff(.manager, state)
    }

    /// Leader and manager named, and confirmed.
    func confirmed(_ leg: ID<Deployment>) async throws -> ID<Crew> {
        let id = try await crew(of: leg)
        try await office.perform(
            LeadCrew.self,
            on: id,
            [
                "leader_id": .text("\(try await person(of: leg))"),
                "manager_id": .text("\(try await manager())"),
            ]
        )
        try await office.perform(ConfirmCrew.self, on: id)
        return id
    }

    func state(of id: ID<Crew>) async throws -> String? {
        try await office.value("SELECT state FROM crew WHERE id = \(id)", as: String.self)
    }

    @Test func aCrewIsConfirmedWhenItIsLed() async throws {
        let leg = try await Village.leg(in: .planned)
        let id = try await crew(of: leg)
        let refusal = try await office.refusal(ConfirmCrew.self, on: id)
        #expect(refusal?.code == "gate-refused")
        #expect(refusal?.detail.contains("R-DEP-016") == true)
        let led = try await confirmed(Village.leg(in: .planned))
        #expect(try await state(of: led) == "confirmed")
        #expect(
            try await office.story(of: led)
                == ["crew.formed", "crew.joined", "crew.led", "crew.confirmed"]
        )
    }

    @Test func anEmptyCrewIsNotConfirmed() async throws {
        let id = try await forming(Village.leg(in: .planned))
        #expect(try await office.refusal(ConfirmCrew.self, on: id)?.code == "wrong-state")
    }

    @Test func theCrewIsPartOfTheGate() async throws {
        let file = try await Village.placed()
        let leg = try await Village.interviewed(file)
        let id = try await crew(of: leg)
        let refusal = try await office.refusal(ClearByOwnRules.self, on: leg, by: office.second)
        #expect(refusal?.detail.contains("R-DEP-016") == true)
        try await office.perform(
            LeadCrew.self,
            on: id,
            [
                "leader_id": .text("\(try await person(of: leg))"),
                "manager_id": .text("\(try await manager())"),
            ]
        )
        try await office.perform(ConfirmCrew.self, on: id)
        try await office.perform(ClearByOwnRules.self, on: leg, by: office.second)
        // Another leader is another crew: it is confirmed anew, and the clearance with it.
        try await office.perform(LeadCrew.self, on: id, ["shift": "night"])
        #expect(try await state(of: id) == "forming")
        try await office.perform(ConfirmCrew.self, on: id)
        let void = try await office.refusal(
            DepartByOwnRules.self,
            on: leg,
            ["departed_on": "2026-11-21"]
        )
        #expect(void?.code == "clearance-void")
        #expect(void?.detail.contains("crew \(id) has changed") == true)
        try await office.perform(ClearByOwnRules.self, on: leg, by: office.second)
        try await office.perform(
            BookDeployment.self,
            on: leg,
            ["ticket_reference": "CA 1", "carrier": "Air China", "crew_id": .text("\(id)")]
        )
        try await office.perform(DepartByOwnRules.self, on: leg, ["departed_on": "2026-11-21"])
    }

    @Test func companionsWithoutACrewAreWarnedOf() async throws {
        let leg = try await Village.plan(Village.placed())
        let facts = { (id: ID<Deployment>) in
            try await office.registrar.read(as: office.anyone) { tx in
                try CrewFacts.gather(for: tx.find(id).caseFile, in: tx)
            }
        }
        #expect(try await facts(leg).companions == 0)
        let site = try await office.record(of: leg).site
        let other = try await Village.plan(Village.placed())
        try await office.change(other, [.site(site)])
        #expect(try await facts(leg).companions == 1)
        try await office.change(other, [.plannedDeparture("2026-12-02")])
        #expect(try await facts(leg).companions == 0)
    }

    @Test func aFullCrewTakesNobody() async throws {
        let leg = try await Village.leg(in: .planned)
        let id = try await crew(of: leg, size: 2)
        let twice = try await office.refusal(
            JoinCrew.self,
            on: id,
            ["deployment_id": .text("\(leg)")]
        )
        #expect(twice?.code == "already-there")
        let site = try await office.record(of: id).site
        for code in [nil, "unfit-value"] {
            let next = try await Village.leg(in: .planned)
            try await office.change(next, [.site(site)])
            let refusal = try await office.refusal(
                JoinCrew.self,
                on: id,
                ["deployment_id": .text("\(next)")]
            )
            #expect(refusal?.code == code)
        }
        let elsewhere = try await office.refusal(
            JoinCrew.self,
            on: try await forming(leg),
            ["deployment_id": .text("\(try await Village.leg(in: .planned))")]
        )
        #expect(elsewhere?.code == "unfit-value")
    }

    @Test func whoIsLetOutLeadsNoMore() async throws {
        let leg = try await Village.leg(in: .planned)
        let id = try await confirmed(leg)
        try await office.perform(ReleaseMember.self, on: id, ["deployment_id": .text("\(leg)")])
        #expect(try await state(of: id) == "forming")
        let left = try await office.count(of: "crew", "id = \(id) AND leader_id IS NULL")
        #expect(left == 1)
        let again = try await office.refusal(
            ReleaseMember.self,
            on: id,
            ["deployment_id": .text("\(leg)")]
        )
        #expect(again?.code == "unfit-value")
    }

    @Test func leadersAreMembersAndManagersAreStaff() async throws {
        let leg = try await Village.leg(in: .planned)
        let id = try await crew(of: leg)
        let stranger = try await person(of: Village.leg(in: .planned))
        for (body, code): (JSON, String) in [
            (["leader_id": .text("\(stranger)")], "unfit-value"),
            (["manager_id": .text(ID<Staff>.example)], "unknown-reference"),
            (["manager_id": .text("\(try await manager(.left))")], "unfit-value"),
            ([:], "unfit-value"),
        ] {
            #expect(try await office.refusal(LeadCrew.self, on: id, body)?.code == code)
        }
    }

    @Test func aMemberWhoIsAbroadMovesToALegOfItsOwn() async throws {
        let leg = try await Village.leg(in: .working)
        let bank = try await office.body()
        try await office.change(leg, [.payBank(bank)])
        let id = try await forming(leg)
        let forming = try await office.refusal(
            JoinCrew.self,
            on: id,
            ["deployment_id": .text("\(leg)"), "since": "2026-11-20"]
        )
        #expect(forming?.code == "wrong-state")
        try await office.change(
            id,
            [
                .state(.onSite), .leader(person(of: leg)), .manager(manager()),
                .confirmedOn("2026-11-01"), .departedOn("2026-11-02"),
            ]
        )
        let open = try await office.refusal(
            JoinCrew.self,
            on: id,
            ["deployment_id": .text("\(leg)")]
        )
        #expect(open?.code == "unfit-value")
        let site = try await office.record(of: id).site
        let elsewhere = try await office.site(of: employer(of: leg), in: .kr)
        for (place, word) in [(elsewhere, "works in Korea"), (site, "is closed")] {
            try await office.change(id, [.site(place)])
            if place == site { try await office.change(place, [.state(.closed)]) }
            let refusal = try await office.refusal(
                JoinCrew.self,
                on: id,
                ["deployment_id": .text("\(leg)"), "since": "2026-11-20"]
            )
            #expect(refusal?.detail.contains(word) == true, "\(refusal?.detail ?? "joined")")
        }
        try await office.change(site, [.state(.open)])
        let receipt = try await office.perform(
            JoinCrew.self,
            on: id,
            ["deployment_id": .text("\(leg)"), "since": "2026-11-20"]
        )
        let new: ID<Deployment> = try ID(parsing: receipt.json["deployment_id"]?.text ?? "")
        let old = try await row(leg)
        #expect(old.state == .ended && old.nextCheckIn == nil)
        let next = try await row(new)
        #expect(next.state == .working && next.crew == id && next.caseFile == old.caseFile)
        #expect(next.departedOn == CalendarDate("2026-11-20"))
        let paid = try await office.record(of: new).payBank
        #expect(paid == bank)
        #expect(next.nextCheckIn == CalendarDate("2026-11-19"))
        #expect(try await office.tasks(of: new) == ["worker-check-in 2026-11-19"])
        let reason = try await office.value(
            "SELECT end_reason FROM deployment WHERE id = \(leg)",
            as: String.self
        )
        #expect(reason == "moved")
    }

    @Test func onlyAMoveIsCalledAMove() async throws {
        let leg = try await Village.leg(in: .working)
        let refusal = try await office.refusal(
            EndDeployment.self,
            on: leg,
            ["ended_on": "2026-11-21", "end_reason": "moved"]
        )
        #expect(refusal?.code == "unfit-value")
    }

    @Test func anotherAgencysCrewIsNotThere() async throws {
        let id = try await crew(of: Village.leg(in: .planned))
        let stranger = Caller.stranger
        try await office.found(stranger)
        let refusal = try await office.refusal(ConfirmCrew.self, on: id, by: stranger)
        #expect(refusal?.code == "no-such-record")
    }

    func row(_ id: ID<Deployment>) async throws -> Deployment.Record {
        try await office.registrar.read(as: office.anyone) { tx in
            try tx.find(id)
        }
    }
}
