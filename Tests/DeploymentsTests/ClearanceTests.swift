import Core
import Foundation
import Model
import Papers
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Deployments

/// A clearance is a yes to certain records, for fourteen days.
@Suite(.database) struct ClearanceTests {
    static let today: JSON = ["departed_on": "2026-11-21"]

    func cleared() async throws -> (leg: ID<Deployment>, file: ID<CaseFile>) {
        let file = try await Village.placed()
        let leg = try await Village.interviewed(file)
        try await office.perform(ClearByOwnRules.self, on: leg, by: office.second)
        return (leg, file)
    }

    func policy(of file: ID<CaseFile>) async throws -> ID<Policy> {
        try await office.policy(
            .issued,
            .medical,
            of: file,
            from: Village.today,
            until: "2027-12-31"
        )
    }

    @Test func theReceiptSaysHowLongAndOnWhatItStands() async throws {
        let leg = try await Village.interviewed()
        let receipt = try await office.perform(ClearByOwnRules.self, on: leg, by: office.second)
        #expect(try receipt.json["holds_until"] == "2026-12-05")
        let count = try receipt.json["records"]?.integer ?? 0
        #expect(count >= 4)
        #expect(try receipt.json["void_when"]?.text?.contains("\(count) records") == true)
    }

    @Test func aNewRecordVoidsItByName() async throws {
        let (leg, file) = try await cleared()
        let policy = try await policy(of: file)
        let refusal = try await office.refusal(DepartByOwnRules.self, on: leg, Self.today)
        #expect(refusal?.code == "clearance-void")
        #expect(refusal?.detail.contains("policy \(policy) is new") == true)
        try await office.perform(ClearByOwnRules.self, on: leg, by: office.second)
        try await office.perform(DepartByOwnRules.self, on: leg, Self.today)
    }

    @Test func aChangedRecordVoidsItByName() async throws {
        let file = try await Village.placed()
        let policy = try await policy(of: file)
        let leg = try await Village.interviewed(file)
        try await office.perform(ClearByOwnRules.self, on: leg, by: office.second)
        try await office.change(policy, [.insurer("PICC")])
        let refusal = try await office.refusal(DepartByOwnRules.self, on: leg, Self.today)
        #expect(refusal?.detail.contains("policy \(policy) has changed") == true)
        let booking = try await office.refusal(
            BookDeployment.self,
            on: leg,
            ["ticket_reference": "CA 131", "carrier": "Air China"]
        )
        #expect(booking?.code == "clearance-void")
    }

    /// A read that is recorded with the person counts the version up and says nothing new.
    @Test func countingAVersionUpVoidsNothing() async throws {
        let (leg, file) = try await cleared()
        let person = try await office.person(of: file)
        try await office.change(person, [])
        #expect(try await office.version(of: person) == 2)
        try await office.perform(DepartByOwnRules.self, on: leg, Self.today)
    }

    @Test func anotherWorkersRecordsVoidNothing() async throws {
        let (leg, _) = try await cleared()
        _ = try await policy(of: Village.placed())
        let answer = try await clearance(of: leg)
        #expect(answer["holds"] == true)
        #expect(answer["changed"]?.array?.isEmpty == true)
    }

    @Test func whatHasChangedIsShownBeforeAnyoneStandsAtTheBorder() async throws {
        let (leg, file) = try await cleared()
        let person = try await office.person(of: file)
        try await office.change(person, [.familyName("WONG")])
        let answer = try await clearance(of: leg)
        #expect(answer["holds"] == false)
        #expect(answer["changed"] == .array([.text("person \(person) has changed")]))
        office.clock.move(to: CalendarDate("2026-12-06"))
        #expect(try await clearance(of: Village.interviewed())["holds"] == false)
    }

    @Test func invalidatingPutsItBackAndSaysWhy() async throws {
        let (leg, file) = try await cleared()
        let idle = try await office.refusal(InvalidateDeployment.self, on: leg)
        #expect(idle?.code == "clearance-holds")
        let policy = try await policy(of: file)
        let receipt = try await office.perform(InvalidateDeployment.self, on: leg)
        #expect(try receipt.json["state"] == "planned")
        #expect(try receipt.json["changed"] == .array([.text("policy \(policy) is new")]))
        let left = try await office.value(
            "SELECT num_nonnulls(cleared_on, cleared_by, clearance_records) FROM deployment WHERE id = \(leg)",
            as: Int.self
        )
        #expect(left == 0)
        let early = try await office.refusal(DepartByOwnRules.self, on: leg, Self.today)
        #expect(early?.code == "wrong-state")
    }

    /// Nobody has to look: the system's clock turns the deployment back, and the history says what has changed.
    @Test func aChangeTurnsTheLegBackWithoutAnybodyAsking() async throws {
        let (leg, file) = try await cleared()
        let (other, _) = try await cleared()
        let clock = office.scheduler(DeploymentsFeature.scheduledMoves)
        #expect(try await clock.round() == [:])
        let person = try await office.person(of: file)
        try await office.change(person, [.familyName("WONG")])
        #expect(try await clock.round() == ["deployment invalidate": 1])
        #expect(try await clock.round() == [:])
        let states = try await office.value(
            "SELECT array_agg(state ORDER BY id = \(leg) DESC) FROM deployment",
            as: [String].self
        )
        #expect(states == ["planned", "cleared"])
        #expect(try await office.story(of: leg).last == "deployment.clearance-voided")
        #expect(try await clearance(of: other)["holds"] == true)
    }

    /// The comparison that the departure asks for does not void what it is made for.
    @Test func beingComparedVoidsNothing() async throws {
        let (leg, file) = try await cleared()
        let person = try await office.person(of: file)
        try await office.change(person, [.state(.screened)])
        #expect(try await clearance(of: leg)["holds"] == true)
        try await office.change(person, [.state(.withdrawn)])
        #expect(try await clearance(of: leg)["holds"] == false)
    }

    @Test(arguments: [("2026-12-05", false), ("2026-12-06", true)])
    func anExpiredOneIsPutBackWithoutAReason(day: String, isOver: Bool) async throws {
        let (leg, _) = try await cleared()
        office.clock.move(to: try #require(CalendarDate(day)))
        let refusal = try await office.refusal(InvalidateDeployment.self, on: leg)
        #expect(refusal?.code == (isOver ? nil : "clearance-holds"))
    }

    @Test func aReasonPutsItBackAtAnyTime() async throws {
        let (leg, _) = try await cleared()
        try await office.perform(
            InvalidateDeployment.self,
            on: leg,
            ["reason": "The flight is off."]
        )
        #expect(try await office.story(of: leg).contains("deployment.clearance-voided"))
    }

    @Test func aClearanceThatKeptNoRecordIsVoid() async throws {
        let (leg, _) = try await cleared()
        try await office.change(leg, [.clearanceRecords(nil as String?)])
        let refusal = try await office.refusal(DepartByOwnRules.self, on: leg, Self.today)
        #expect(refusal?.code == "clearance-void")
    }

    @Test func aBookedWorkerDeparts() async throws {
        let (leg, _) = try await cleared()
        try await office.perform(
            BookDeployment.self,
            on: leg,
            [
                "ticket_reference": "CA 131", "carrier": "Air China", "escort": "Xu Jing",
                "travels_on": "2026-12-05",
            ]
        )
        // A clearance is renewed with the ticket in hand.
        let renewed = try await office.perform(ClearByOwnRules.self, on: leg, by: office.second)
        #expect(try renewed.json["state"] == "booked")
        try await office.perform(DepartByOwnRules.self, on: leg, Self.today)
    }

    static let days: [(String, String?)] = [
        ("2026-11-20", "unfit-value"), ("2026-11-21", nil), ("2026-12-05", nil),
        ("2026-12-06", "clearance-expired"),
    ]

    @Test(arguments: days)
    func theTicketIsForADayOnWhichTheClearanceHolds(day: String, code: String?) async throws {
        let (leg, _) = try await cleared()
        let refusal = try await office.refusal(
            BookDeployment.self,
            on: leg,
            ["ticket_reference": "CA 131", "carrier": "Air China", "travels_on": .text(day)]
        )
        #expect(refusal?.code == code)
    }

    @Test func nobodyBooksWithACrewThatTheyAreNotIn() async throws {
        let (leg, _) = try await cleared()
        let refusal = try await office.refusal(
            BookDeployment.self,
            on: leg,
            [
                "ticket_reference": "CA 131", "carrier": "Air China",
                "crew_id": .text(ID<Crew>.example),
            ]
        )
        #expect(refusal?.code == "unfit-value")
    }

    @Test func recordsAreReadBackAsTheyWereWritten() async throws {
        let file = try await Village.placed()
        let records = try await office.registrar.read(as: office.anyone) { tx in
            try ClearanceRecords.now(of: file, in: tx)
        }
        #expect(ClearanceRecords(postgresText: records.postgresText) == records)
        #expect(ClearanceRecords(postgresText: "{}") == nil)
    }

    func clearance(of leg: ID<Deployment>) async throws -> JSON {
        try await office.answer(ExplainClearance(), on: leg)
    }
}
