import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Accounts

@Suite(.database) struct AccountsTests {
    func hired(_ role: String = "recruiter") async throws -> ID<Staff> {
        try await office.make(HireStaff.self, ["name": "Jin Yu", "role": .text(role)])
    }

    func issued(to staff: ID<Staff>) async throws -> (ID<Token>, BearerToken) {
        let receipt = try await office.perform(
            IssueToken.self,
            ["staff_id": .text("\(staff)"), "days": 30]
        )
        let token = try #require(BearerToken(receipt.json["token"]?.text ?? ""))
        return (try ID(parsing: receipt.json["id"]?.text ?? ""), token)
    }

    func caller(of token: BearerToken) async throws -> Caller? {
        try await Bearers(pipeline: office.pipeline, clock: office.clock.clock).caller(of: token)
    }

    @Test func aTokenNamesItsBearerAndTheRole() async throws {
        let staff = try await hired()
        let (_, token) = try await issued(to: staff)
        let caller = try #require(try await caller(of: token))
        #expect(caller.staff == staff)
        #expect(caller.permissions == Role.recruiter.permissions)
    }

    /// Who opens cases does not close them, and more than one role does.
    @Test func whoOpensCasesHoldsNoPermissionToCloseThem() {
        let closing = Role.allCases.filter { $0.permissions.contains(.casesClose) }
        #expect(closing == [.director, .compliance, .welfare])
        let opening = Role.allCases.filter { $0.permissions.contains(.casesOpen) }
        #expect(Set(opening).isDisjoint(with: closing))
    }

    @Test func aRevokedTokenIsNobodysAtOnce() async throws {
        let (id, token) = try await issued(to: hired())
        try await office.perform(RevokeToken.self, on: id)
        #expect(try await caller(of: token) == nil)
        #expect(try await office.history(of: id) == ["token.issued", "token.revoked"])
    }

    @Test func aTokenEndsByItself() async throws {
        let (_, token) = try await issued(to: hired())
        office.clock.now = office.clock.now.adding(hours: 30 * 24 - 1)
        #expect(try await caller(of: token) != nil)
        office.clock.now = office.clock.now.adding(hours: 1)
        #expect(try await caller(of: token) == nil)
    }

    @Test func lettingSomeoneGoRevokesEveryToken() async throws {
        let staff = try await hired()
        let (_, token) = try await issued(to: staff)
        try await office.perform(LetStaffGo.self, on: staff)
        #expect(try await caller(of: token) == nil)
        let refusal = try await office.refusal(LetStaffGo.self, on: staff)
        #expect(refusal?.code == "wrong-state")
    }

    /// What somebody had taken is nobody's once the account is closed, and shows in the role's diary again.
    @Test func lettingSomeoneGoFreesWhatWasTaken() async throws {
        let staff = try await hired()
        let task = try await office.task(
            "sanction-hit-review",
            of: staff,
            for: .compliance,
            due: "2026-11-30",
            adding: [.ruleId("R-SAN-002"), .owner(staff), .nextReminderAt(office.clock.now)]
        )
        let receipt = try await office.perform(LetStaffGo.self, on: staff)
        let owner = try await office.count(of: "task", "id = \(task) AND owner_id IS NULL")
        #expect(owner == 1)
        #expect(try receipt.json["state"]?.text == "left")
    }

    @Test(arguments: [0, 91]) func aTokenLivesOneToNinetyDays(days: Int) async throws {
        let staff = try await hired()
        let refusal = try await office.refusal(
            IssueToken.self,
            ["staff_id": .text("\(staff)"), "days": .integer(Int64(days))]
        )
        #expect(refusal?.code == "unfit-value")
    }

    @Test func twoAccountsOfOnePersonAreOnePairOfEyes() async throws {
        let first = try await hired()
        let again: ID<Staff> = try await office.make(
            HireStaff.self,
            ["name": "Jin Yu", "role": "compliance", "same_person_as": .text("\(first)")]
        )
        let humans = try await [caller(of: issued(to: first).1), caller(of: issued(to: again).1)]
        #expect(humans[0]?.human != nil)
        #expect(humans[0]?.human == humans[1]?.human)
    }

    /// What a colleague reads is one account's: `Сосо` in Cyrillic is Coco, a 1 is an l.
    @Test(arguments: [
        ("Dir Alpha", "DIR  ALPHA"), ("Dir Alpha", "Ｄｉｒ Ａｌｐｈａ"), ("Dir Alpha", "Dir A1pha"),
        ("Coco", "Сосо"), ("王伟", "王\u{E0100}伟"), ("Jin Yu", "Jin Yu"),
    ])
    func noAccountLooksLikeAnotherPersons(_ first: String, _ second: String) async throws {
        let there: ID<Staff> = try await office.make(
            HireStaff.self,
            ["name": .text(first), "role": "trainer"]
        )
        let body: [String: JSON] = ["name": .text(second), "role": "director"]
        let refusal = try await office.refusal(HireStaff.self, .object(body))
        #expect(refusal?.code == "already-there")
        #expect(refusal?.detail.contains("\(there) has a name that looks the same") == true)
        // A closed account stands in the files, and the same human being may have a second one.
        try await office.perform(LetStaffGo.self, on: there)
        #expect(try await office.refusal(HireStaff.self, .object(body))?.code == "already-there")
        let same = body.merging(["same_person_as": .text("\(there)")]) { _, new in new }
        try await office.perform(HireStaff.self, .object(same))
    }

    @Test func whatTellsTwoApartIsEnough() async throws {
        for name in ["王伟", "王伟 (财务)", "Dir Alpha", "Dir Alphb"] {
            try await office.perform(HireStaff.self, ["name": .text(name), "role": "trainer"])
        }
    }

    @Test func anUnknownAccountIsNoReference() async throws {
        let refusal = try await office.refusal(
            IssueToken.self,
            ["staff_id": .text("\(ID<Staff>(.init()))")]
        )
        #expect(refusal?.code == "unknown-reference")
    }
}
