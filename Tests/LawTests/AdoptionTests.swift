import Audit
import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Law

/// A policy binds from the day on which the agency adopted it.
@Suite(.database) struct AdoptionTests {
    private func adoption(of rule: String) async throws -> ID<RuleAdoption> {
        let id = try await office.value(
            "SELECT id FROM rule_adoption WHERE rule_id = \(rule)",
            as: ID<RuleAdoption>.self
        )
        return try #require(id)
    }

    private func outcome(on day: CalendarDate) async throws -> String {
        try await office.registrar.read(as: office.anyone) { tx in
            var report = try RuleReport(step: "x.do", on: day, in: tx)
            report.check(
                MakerIsNotApprover.self,
                .init(maker: office.anyone.human, approver: office.anyone.human)
            )
            return report.published.rules[0].outcome.rawValue
        }
    }

    @Test func eachPolicyIsAdoptedOnceOnTheDay() async throws {
        let agency = office.anyone.agency
        #expect(try await AdoptPolicies.complete(agency, through: office.registrar))
        let policies = RuleRegistry.cards.values.filter { $0.force == .adoption }
        #expect(policies.count > 20)
        #expect(
            try await office.count(of: "rule_adoption", "adopted_on = '2026-11-21'")
                == policies.count
        )
        #expect(try await !AdoptPolicies.complete(agency, through: office.registrar))
        #expect(
            try await office.count(of: "audit.event", "action = 'rule-adoption.adopted'") == 1
        )
    }

    /// The day before, the day, the day after.
    @Test(arguments: [
        ("2026-11-20", "not-applicable"), ("2026-11-21", "failed"), ("2026-11-22", "failed"),
    ])
    func aPolicyIsSilentBeforeItsAdoption(day: CalendarDate, word: String) async throws {
        _ = try await AdoptPolicies.complete(office.anyone.agency, through: office.registrar)
        #expect(try await outcome(on: day) == word)
    }

    @Test func twoPeopleDateItEarlier() async throws {
        _ = try await AdoptPolicies.complete(office.anyone.agency, through: office.registrar)
        let id = try await adoption(of: "R-AUD-002")
        func body(_ day: String) -> JSON {
            ["adopted_on": .text(day), "reason": "Internal rule 4 of 2020."]
        }
        let later = try await office.refusal(PredateAdoption.self, on: id, body("2026-11-21"))
        #expect(later?.detail.contains("can only be dated earlier") == true)
        try await office.perform(PredateAdoption.self, on: id, body("2020-05-01"))
        #expect(try await outcome(on: "2020-05-01") == "not-applicable")
        let own = try await office.refusal(ConfirmAdoption.self, on: id)
        #expect(own?.detail.contains("R-AUD-002") == true)
        try await office.perform(ConfirmAdoption.self, on: id, by: office.second)
        #expect(try await outcome(on: "2020-04-30") == "not-applicable")
        #expect(try await outcome(on: "2020-05-01") == "failed")
        #expect(
            try await office.story(of: id).suffix(2)
                == ["rule-adoption.predated", "rule-adoption.confirmed"]
        )
    }

    @Test func anEarlierDayThatIsDeclinedLeavesTheFirst() async throws {
        _ = try await AdoptPolicies.complete(office.anyone.agency, through: office.registrar)
        let id = try await adoption(of: "R-AUD-002")
        try await office.perform(
            PredateAdoption.self,
            on: id,
            ["adopted_on": "2020-05-01", "reason": "Internal rule 4 of 2020."]
        )
        try await office.perform(
            "decline",
            in: LawFeature.self,
            on: id,
            ["reason": "No such rule."],
            by: office.second
        )
        let row = try await office.record(of: id)
        #expect(row.state == .adopted && row.adoptedOn == "2026-11-21" && row.awaitedOn == nil)
    }
}
