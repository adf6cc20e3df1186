import Testing
import TransparencyLog

@testable import CommandLineTool

/// What the terminal shows of answers that are no lists.
@Suite struct TerminalAnswerTests {
    static func replay(_ members: [String: JSON]) throws -> String {
        let base: [String: JSON] = [
            "event_id": "evt_1", "action": "deployment.departed", "status": "replayed",
            "step": "deployment.depart", "as_of": "2026-11-21", "open_then": true, "open_now": true,
            "agrees": true, "rules": [],
        ]
        let answer = JSON.object(base.merging(members) { _, new in new })
        return try #require(ReplayTable(answer: answer)).text
    }

    static let line: JSON = [
        "id": "R-ID-001", "severity": "warns", "source": "GB 11643-1999", "then": "passed",
        "finding_then": "Its check character agrees.", "now": "passed",
        "finding_now": "Its check character agrees.", "agrees": true,
    ]

    static func changed(_ members: [String: JSON]) -> JSON {
        .object((line.object ?? [:]).merging(members) { _, new in new })
    }

    @Test func aStepThatWasDoneShowsThenAndNow() throws {
        let text = try Self.replay(["rules": .array([Self.line])])
        #expect(
            text == """
                deployment.departed: deployment.depart as of 2026-11-21
                  = R-ID-001  [GB 11643-1999]
                      then and now ✓ passed: Its check character agrees.
                Then the step was open, now it is open. Every rule finds what it found.
                """
        )
    }

    @Test func aRuleThatFindsOtherwiseShowsBoth() throws {
        let other = Self.changed([
            "now": "failed", "finding_now": "It has 17 characters.", "agrees": false,
        ])
        let gone = Self.changed(["now": .null, "finding_now": .null, "agrees": false])
        let text = try Self.replay([
            "rules": .array([Self.line, other, gone]), "open_now": .null, "agrees": false,
        ])
        #expect(text.contains("  ≠ R-ID-001  [GB 11643-1999]\n      then ✓ passed: Its check"))
        #expect(text.contains("\n      now  ✗ failed: It has 17 characters.\n"))
        #expect(text.contains("\n      now  ? it asks for other facts, or is no longer written\n"))
        #expect(text.hasSuffix("can be asked. 2 of 3 rules find otherwise."))
    }

    @Test(
        arguments: [
            (["status": "no_rule", "action": "deployment.arrived"], "no gate guards this step"),
            (
                ["status": "no_rule", "action": "refused.not-permitted"],
                "before any rule was asked"
            ),
            (["status": "erased"], "was erased with the person's key"),
        ] as [([String: JSON], String)]
    )
    func aStepWithoutAGateSaysSo(_ members: [String: JSON], words: String) throws {
        let text = try Self.replay(members)
        #expect(text.contains(words))
        #expect(!text.contains("\n"))
    }

    @Test func anotherAnswerIsNoReplay() {
        #expect(ReplayTable(answer: ["rules": [], "open": true]) == nil)
        #expect(ReplayTable(answer: ["status": "ready"]) == nil)
    }

    @Test func aReceiptShowsWhatFailedWithoutStoppingIt() {
        let rule: JSON = [
            "id": "R-ID-001", "source": "GB 11643-1999", "outcome": "failed",
            "finding": "It is 0, not 1.",
            "text_en": "The number agrees.", "text_zh": "号码一致。",
            "remedy": "homeward person correct",
        ]
        let passed: JSON = ["id": "R-SAN-001", "outcome": "passed", "finding": "CN."]
        let receipt: JSON = [
            "done": "person.registered", "id": "per_1", "state": "registered", "version": 1,
            "event_id": "evt_1", "leaf": "AA==", "due_on": "2026-12-01",
            "gate": ["open": true, "rules": .array([passed, rule])],
        ]
        #expect(
            ReceiptText(receipt: receipt).text == """
                person.registered  per_1, now registered  (version 1)
                  due_on: 2026-12-01
                  failed without stopping it:
                  ✗ R-ID-001  It is 0, not 1.  [GB 11643-1999]
                      The number agrees.
                      号码一致。
                      → homeward person correct
                """
        )
        let plain: JSON = [
            "done": "person.registered", "id": "per_1", "version": 2,
            "gate": ["rules": .array([passed])],
        ]
        #expect(ReceiptText(receipt: plain).text == "person.registered  per_1  (version 2)")
    }
}
