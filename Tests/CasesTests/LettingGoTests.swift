import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Cases
@testable import People

/// Who may give up, and when; who may close what is done, and whose case is none that is done.
@Suite(.database) struct LettingGoTests {
    static let family: JSON = ["end_reason": "family_objected", "reason": "Family."]

    func opened() async throws -> (person: ID<Person>, file: ID<CaseFile>) {
        let person = try await office.applicant()
        let body = Bodies.placement(person, try await office.workplace())
        return (person, try await office.make(OpenCase.self, body))
    }

    @Test func aWithdrawnPersonTakesTheOpenCasesAlong() async throws {
        let (person, id) = try await opened()
        let place = try await office.workplace()
        let done = try await office.make(OpenCase.self, Bodies.placement(person, place))
        try await office.leg(of: done, .ended)
        try await office.perform(CloseCase.self, on: done, by: office.second)
        try await office.perform(WithdrawPerson.self, on: person, Self.family)
        #expect(try await office.state(of: person) == "withdrawn")
        #expect(try await office.state(of: id) == "withdrawn")
        #expect(try await office.state(of: done) == "closed")
    }

    /// A deployment that nobody has begun, or a right that is open, holds nobody.
    @Test(arguments: [true, false], ["planned", "cancelled", "right", "ended"])
    func whoHasNotLeftMayAlwaysGiveUp(withPerson: Bool, beside: String) async throws {
        let (person, file) = try await opened()
        var right: ID<RightsCase>?
        if beside == "right" {
            right = try await office.rightsCase(of: file)
        } else {
            try await office.leg(of: file, #require(DeploymentState(rawValue: beside)))
        }
        if withPerson {
            try await office.perform(WithdrawPerson.self, on: person, Self.family)
        } else {
            try await office.perform(WithdrawCase.self, on: file, Self.family)
        }
        #expect(try await office.state(of: file) == "withdrawn")
        // The right runs on.
        if let right { #expect(try await office.state(of: right) == "received") }
    }

    @Test(arguments: [
        ("departed", "a deployment is departed"), ("asked", "its worker is asked on"),
        ("way home", "a repatriation is opened"),
    ]) func whoIsAbroadIsNotLetGoOf(beside: String, words: String) async throws {
        let (person, file) = try await opened()
        if beside == "way home" {
            try await office.repatriation(of: file)
        } else {
            try await office.leg(
                of: file,
                beside == "asked" ? .ended : .departed,
                asked: beside == "asked"
            )
        }
        for refusal in [
            try await office.refusal(WithdrawPerson.self, on: person, Self.family),
            try await office.refusal(WithdrawCase.self, on: file, Self.family),
        ] {
            #expect(refusal?.code == "wrong-state")
            #expect(refusal?.detail.contains("\(file)") == true)
            #expect(refusal?.detail.contains(words) == true)
        }
        #expect(try await office.state(of: person) == "verified")
        #expect(try await office.state(of: file) == "open")
    }

    /// What nobody left in is not done: closed, it would hide what the worker paid.
    @Test(arguments: [nil, .planned, .cancelled] as [DeploymentState?])
    func aCaseThatNobodyLeftInIsNotClosed(leg: DeploymentState?) async throws {
        let (_, file) = try await opened()
        if let leg { try await office.leg(of: file, leg) }
        let refusal = try await office.refusal(CloseCase.self, on: file, by: office.second)
        #expect(refusal?.code == "wrong-state")
        #expect(refusal?.detail.contains("homeward case withdraw \(file)") == true)
        #expect(try await office.state(of: file) == "open")
    }

    @Test(arguments: ["planned", "departed", "asked", "right", "way home"])
    func whatIsStillOpenKeepsACaseOpen(what: String) async throws {
        let (_, file) = try await opened()
        if what == "departed" || what == "asked" {
            try await office.leg(of: file, what == "asked" ? .ended : .departed, asked: true)
        } else {
            try await office.leg(of: file, .ended)
        }
        switch what {
        case "planned": try await office.leg(of: file, .planned)
        case "right": try await office.rightsCase(of: file)
        case "way home": try await office.repatriation(of: file)
        default: break
        }
        let refusal = try await office.refusal(CloseCase.self, on: file, by: office.second)
        #expect(refusal?.code == "wrong-state")
        #expect(refusal?.detail.contains("cannot be closed") == true)
    }

    /// R-AUD-002, under any account of the same human being.
    @Test func whoOpenedACaseDoesNotCloseIt() async throws {
        let (_, file) = try await opened()
        try await office.leg(of: file, .ended)
        let twin = office.anyone.with(staff: ID(UUID()))
        for caller in [office.anyone, twin] {
            let own = try await office.refusal(CloseCase.self, on: file, by: caller)
            #expect(own?.code == "gate-refused")
            #expect(own?.detail.contains("R-AUD-002") == true)
        }
        let clerk = office.second.without(.casesClose)
        #expect(
            try await office.refusal(CloseCase.self, on: file, by: clerk)?.code == "not-permitted"
        )
        let receipt = try await office.perform(CloseCase.self, on: file, by: office.second)
        #expect(try receipt.json["gate"]?["rules"]?.array?.first?["id"]?.text == "R-AUD-002")
        #expect(try await office.state(of: file) == "closed")
    }

    /// Of a case from before the record kept who opened it, nobody can be shut out.
    @Test func anEarlierCaseIsClosedByWhoeverMay() async throws {
        let file = try await office.caseFile(of: office.applicant(), at: office.workplace())
        try await office.leg(of: file, .ended)
        try await office.perform(CloseCase.self, on: file)
    }

    /// What waits for a case ends with it, but not what the worker is still owed.
    @Test(arguments: ["close", "withdraw", "withdraw person"])
    func tasksEndWithTheirCaseUnlessTheySayWhyNot(how: String) async throws {
        let (person, file) = try await opened()
        let other = try await office.caseFile(of: person, at: office.workplace())
        func task(_ duty: String, of file: ID<CaseFile>, _ reason: String?) async throws
            -> ID<DiaryTask>
        {
            try await office.task(
                duty,
                of: file,
                for: .document,
                due: "2026-12-01",
                adding: [.person(person), .caseFile(file), .staysBecause(reason)]
            )
        }
        let ends = try await task("visa-expiry", of: file, nil)
        let stays = try await task("fee-refund", of: file, "It is owed until it is paid.")
        let elsewhere = try await task("visa-expiry", of: other, nil)
        switch how {
        case "close":
            try await office.leg(of: file, .ended)
            try await office.perform(CloseCase.self, on: file, by: office.second)
        case "withdraw": try await office.perform(WithdrawCase.self, on: file, Self.family)
        default: try await office.perform(WithdrawPerson.self, on: person, Self.family)
        }
        #expect(try await office.state(of: ends) == "void")
        #expect(try await office.state(of: stays) == "open")
        let isOpen = how != "withdraw person"
        #expect(try await office.state(of: elsewhere) == (isOpen ? "open" : "void"))
        let open = try await office.value(
            """
            SELECT count(*)::int FROM task
            WHERE case_id = \(file) AND state = 'open' AND stays_because IS NULL
            """,
            as: Int.self
        )
        #expect(open == 0)
    }
}
