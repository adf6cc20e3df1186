import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Audit
@testable import Directory
@testable import Employers
@testable import Screening

@Suite(.database) struct OverrideTests {
    func body(_ more: JSON = [:], in caseFile: ID<CaseFile>) -> JSON {
        var object: [String: JSON] = [
            "rule_id": "R-ID-001", "step": "deployment.depart", "case_id": .text("\(caseFile)"),
            "reason": "The number is right; the register is wrong.", "valid_until": "2026-12-01",
        ]
        for (name, value) in more.object ?? [:] { object[name] = value }
        return .object(object)
    }

    @Test func twoPeopleTakeAWarningUponThemselvesUntilADay() async throws {
        let caseFile = try await office.placed()
        let id = try await office.make(AskOverride.self, body(in: caseFile))
        #expect(try await obstacles(caseFile) == 1)
        let own = try await office.refusal(GrantOverride.self, on: id)
        #expect(own?.detail.contains("R-AUD-001") == true)
        try await office.perform(GrantOverride.self, on: id, by: office.second)
        #expect(try await obstacles(caseFile) == 0)
        #expect(try await office.story(of: id) == ["override.asked", "override.granted"])
    }

    @Test func itHoldsForThisCaseThisStepAndUntilThatDayOnly() async throws {
        let caseFile = try await office.placed()
        let other = try await office.placed()
        let id = try await office.make(AskOverride.self, body(in: caseFile))
        try await office.perform(GrantOverride.self, on: id, by: office.second)
        #expect(try await obstacles(other) == 1)
        #expect(try await obstacles(caseFile, step: "deployment.clear") == 1)
        #expect(try await obstacles(caseFile, on: CalendarDate(2026, 12, 1)) == 0)
        #expect(try await obstacles(caseFile, on: CalendarDate(2026, 12, 2)) == 1)
        try await office.perform(WithdrawOverride.self, on: id)
        #expect(try await obstacles(caseFile) == 1)
    }

    @Test func anEmployersApprovalIsOverriddenForItAlone() async throws {
        var employers: [ID<Employer>] = []
        for _ in 1...2 {
            employers.append(
                try await office.employer(.dueDiligence, adding: [.madeBy(office.second.human)])
            )
        }
        for rule in ["R-EMP-003", "R-EMP-008"] {
            let id = try await office.make(
                AskOverride.self,
                [
                    "rule_id": .text(rule), "step": "employer.approve",
                    "employer_id": .text("\(employers[0])"), "reason": "The visit is next week.",
                    "valid_until": "2026-12-01",
                ]
            )
            try await office.perform(GrantOverride.self, on: id, by: office.second)
        }
        let other = try await office.refusal(ApproveEmployer.self, on: employers[1])
        #expect(other?.detail.contains("R-EMP-003") == true)
        try await office.perform(ApproveEmployer.self, on: employers[0])
    }

    /// What another state lists never decides by itself: R-SAN-003 can be taken upon themselves by two.
    @Test func aSubAgentsAuthorisationIsOverriddenForItAlone() async throws {
        var agents: [ID<SubAgent>] = []
        for _ in 1...2 {
            agents.append(
                try await office.subAgent(.vetted, adding: [.madeBy(office.second.human)])
            )
        }
        let lists = try await editions()
        for agent in agents {
            try await office.sanctionCheck(
                .trueMatch,
                of: .subAgent,
                agent.uuid,
                against: lists,
                adding: [.subAgent(agent), .foreignOpen(1)]
            )
        }
        let id = try await office.make(
            AskOverride.self,
            [
                "rule_id": "R-SAN-003", "step": "sub-agent.authorise",
                "sub_agent_id": .text("\(agents[0])"), "reason": "A citizen of China.",
                "valid_until": "2026-12-01",
            ]
        )
        try await office.perform(GrantOverride.self, on: id, by: office.second)
        let body: JSON = ["undertaking": "Signed."]
        let other = try await office.refusal(AuthoriseSubAgent.self, on: agents[1], body)
        #expect(other?.detail.contains("R-SAN-003") == true)
        try await office.perform(AuthoriseSubAgent.self, on: agents[0], body)
    }

    /// A current edition of the binding list, and one of another state's.
    private func editions() async throws -> [UUID] {
        var ids: [UUID] = []
        for (publisher, format) in [(ListPublisher.un, ListFormat.unXML), (.eu, .euXML)] {
            let id = try await office.sanctionsList(of: publisher, format)
            ids.append(id.uuid)
        }
        return ids
    }

    @Test func itIsOfOneRecord() async throws {
        let caseFile = try await office.placed()
        let person = try await office.person(of: caseFile)
        let both: JSON = ["person_id": .text("\(person)")]
        let two = try await office.refusal(AskOverride.self, body(both, in: caseFile))
        #expect(two?.code == "unfit-value")
        var body = body(in: caseFile).object ?? [:]
        body["case_id"] = nil
        let none = try await office.refusal(AskOverride.self, .object(body))
        #expect(none?.detail.contains("job_order_id") == true)
    }

    @Test(arguments: [
        ["rule_id": "R-FEE-001"] as JSON, ["rule_id": "R-XX-999"], ["step": "deployment.fly"],
        ["valid_until": "2026-11-20"], ["valid_until": "2027-02-20"],
    ]) func whatCannotBeOverriddenIsRefused(more: JSON) async throws {
        let caseFile = try await office.placed()
        let refusal = try await office.refusal(AskOverride.self, body(more, in: caseFile))
        let codes = ["nothing-to-override", "unknown-reference", "unfit-value"]
        #expect(codes.contains(refusal?.code ?? ""))
        #expect(try await office.count(of: "rule_override") == 0)
    }

    @Test func aBlockIsNeverOverridden() async throws {
        let caseFile = try await office.placed()
        let refusal = try await office.refusal(
            AskOverride.self,
            body(["rule_id": "R-FEE-001"], in: caseFile)
        )
        #expect(refusal?.code == "nothing-to-override")
    }

    @Test func theMonthIsCounted() async throws {
        let caseFile = try await office.placed()
        let id = try await office.make(AskOverride.self, body(in: caseFile))
        try await office.perform(GrantOverride.self, on: id, by: office.second)
        _ = try await office.make(AskOverride.self, body(in: caseFile))
        let report = try await office.registrar.answer(
            ReportOverrides(month: nil),
            by: office.anyone
        )
        let line = report["items"]?.array?.first
        #expect(line?["rule_id"] == "R-ID-001")
        #expect(line?["asked"] == 2)
        #expect(line?["granted"] == 1)
        #expect(line?["files"] == 1)
    }

    @Test(arguments: [
        (CalendarDate(2026, 11, 30), true), (CalendarDate(2026, 12, 1), true),
        (CalendarDate(2026, 12, 2), false),
    ]) func theLastDayStillCounts(day: CalendarDate, holds: Bool) {
        let facts = OverriddenByTwo.Facts(
            asker: office.anyone.human,
            granter: office.second.human,
            validUntil: CalendarDate(2026, 12, 1)
        )
        var report = RuleReport(step: "override.grant", on: day, under: .unrecorded)
        report.check(OverriddenByTwo.self, facts)
        #expect(report.obstacles.isEmpty == holds)
    }

    /// A report of one failed warning, as any gate would make it.
    func obstacles(
        _ caseFile: ID<CaseFile>,
        step: String = "deployment.depart",
        on day: CalendarDate = CalendarDate(2026, 11, 21)
    ) async throws -> Int {
        try await office.registrar.read(as: office.anyone) { tx in
            var report = try RuleReport(step: step, on: day, in: tx)
            report.check(AlwaysWarns.self, AlwaysWarns.Facts())
            try report.apply(overridesOf: caseFile, in: tx)
            return report.obstacles.count
        }
    }
}

/// A warning that always fails, with the number of one that exists.
private enum AlwaysWarns: Rule {
    static let card = RuleCard(
        "R-ID-001",
        .warns,
        source: "test",
        force: .since(2012, 8, 1),
        english: "Never holds.",
        chinese: "永不成立。"
    )

    struct Facts: Codable, Sendable {}

    static func check(_: Facts, on day: CalendarDate) -> Verdict {
        .failed("It does not hold.", remedy: "Nothing.")
    }
}

/// What the tables say by themselves, without a database.
struct OverrideTableTests {
    @Test(arguments: OverrideState.allCases, OverrideState.allCases)
    func everyPairIsLawfulOrRefused(from: OverrideState, to: OverrideState) {
        let lawful: [[OverrideState]: String] = [
            [.asked, .granted]: "grant", [.asked, .declined]: "decline",
            [.asked, .withdrawn]: "withdraw", [.granted, .withdrawn]: "withdraw",
        ]
        for verb in ["grant", "decline", "withdraw"] {
            let isOpen = (try? from.after(verb, to: to)) != nil
            #expect(isOpen == (lawful[[from, to]] == verb))
        }
    }
}
