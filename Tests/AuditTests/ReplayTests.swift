import Core
import Foundation
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Audit
@testable import People

/// A step is judged again from its event alone.
@Suite(.database) struct ReplayTests {
    func event(_ action: String) async throws -> ID<EventRecord> {
        let id = try await office.value(
            "SELECT id FROM audit.event WHERE action = \(action) ORDER BY id DESC LIMIT 1",
            as: ID<EventRecord>.self
        )
        return try #require(id)
    }

    func asked() async throws -> ID<Override> {
        try await office.make(
            AskOverride.self,
            [
                "rule_id": "R-ID-001", "step": "deployment.depart",
                "reason": "The register is wrong.",
                "case_id": .text("\(try await office.placed())"),
                "valid_until": "2026-12-01",
            ]
        )
    }

    @Test func aRefusalIsJudgedAgainWithWhatItWasTold() async throws {
        let id = try await asked()
        let own = try await office.refusal(GrantOverride.self, on: id)
        #expect(own?.code == "gate-refused")
        // On another day, after another person granted it, the old question has the old answer.
        try await office.perform(GrantOverride.self, on: id, by: office.second)
        office.clock.move(to: CalendarDate(2027, 3, 1))
        let refused = try await office.answer(ReplayEvent(), on: event("refused.gate-refused"))
        #expect(refused["as_of"] == "2026-11-21")
        #expect(refused["agrees"] == true)
        #expect(refused["action"] == "refused.gate-refused")
        #expect(refused["open_then"] == false)
        #expect(refused["open_now"] == false)
        let line = refused["rules"]?.array?.first
        #expect(line?["then"] == "failed")
        #expect(line?["now"] == "failed")
        #expect(line?["finding_now"] == line?["finding_then"])
        #expect(line?["severity"] == "blocks")
        #expect(line?["source"]?.text?.isEmpty == false)
        let granted = try await office.answer(ReplayEvent(), on: event("override.granted"))
        #expect(granted["agrees"] == true)
        #expect(granted["rules"]?.array?.first?["now"] == "passed")
        #expect(granted["open_then"] == true)
        #expect(granted["open_now"] == true)
    }

    /// A slip that the registration only tells did not stop it then, and does not now.
    @Test func whatFailedWithoutStoppingTheStepLeavesItOpen() async throws {
        try await office.perform(
            RegisterPerson.self,
            Bodies.person(["resident_number": "110105199001010011"])
        )
        let answer = try await office.answer(ReplayEvent(), on: event("person.registered"))
        #expect(answer["open_then"] == true)
        #expect(answer["open_now"] == true)
        #expect(answer["agrees"] == true)
        #expect(answer["rules"]?.array?.contains { $0["now"] == "failed" } == true)
    }

    @Test func whereNoRuleWasAskedThereIsNothingToJudge() async throws {
        _ = try await asked()
        let answer = try await office.answer(ReplayEvent(), on: event("override.asked"))
        #expect(answer["status"] == "no_rule")
        #expect(answer["action"] == "override.asked")
        #expect(answer["open_then"] == nil)
        let none = await #expect(throws: Refusal.self) {
            _ = try await office.answer(ReplayEvent(), on: ID<EventRecord>(UUID()))
        }
        #expect(none?.code == "no-such-record")
    }

    /// Facts that a rule no longer understands are no verdict of it.
    @Test func aRuleRefusesFactsThatAreNotItsOwn() {
        let day = CalendarDate(2026, 11, 21)
        #expect(throws: DecodingError.self) {
            let verdict = try OverriddenByTwo.replay(
                #"{"asker":"nobody"}"#,
                on: day,
                since: nil
            )
            #expect(verdict == .passed(""))
        }
    }

    @Test func noTwoRulesShareAName() {
        let features: [any Feature.Type] = RuleRegistry.features + [AuditFeature.self]
        var names: [String: Set<ObjectIdentifier>] = [:]
        for feature in features {
            let gates = feature.gates.flatMap { $0.rules } as [any Rule.Type]
            for rule in feature.caseRules as [any Rule.Type] + feature.rules + gates {
                names[rule.name, default: []].insert(ObjectIdentifier(rule))
            }
        }
        for (name, rules) in names { #expect(rules.count == 1, "\(name)") }
        #expect(names.count > 80)
    }
}
