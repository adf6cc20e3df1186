import TestKit
import Testing
import TransparencyLog

@testable import Core

@Suite struct RuleReportTests {
    enum NumberIsEven: Rule {
        static let card = RuleCard(
            "R-X-001",
            .blocks,
            source: "Act 1 Art. 2",
            force: .since(2026, 1, 1, until: CalendarDate(2027, 1, 1)),
            english: "The number is even.",
            chinese: "号码为偶数。"
        )
        static func check(_ facts: Int, on day: CalendarDate) -> Verdict {
            facts.isMultiple(of: 2)
                ? .passed("\(facts) is even.") : .failed("\(facts) is odd.", remedy: "Add one.")
        }
    }

    enum NumberIsSmall: Rule {
        static let card = RuleCard(
            "R-X-002",
            .tasks,
            source: "Act 1 Art. 3",
            force: .since(2012, 8, 1),
            english: "Small.",
            chinese: "小。"
        )
        static func check(_ facts: Int, on day: CalendarDate) -> Verdict {
            facts < 10 ? .passed("Small.") : .failed("Large.", remedy: "Take less.")
        }
    }

    func report(_ number: Int, on day: CalendarDate) -> RuleReport {
        var report = RuleReport(step: "x.do", on: day, under: .unrecorded)
        report.check(NumberIsEven.self, number)
        report.check(NumberIsSmall.self, number)
        return report
    }

    @Test(arguments: [
        (CalendarDate(2025, 12, 31), "not-applicable"), (CalendarDate(2026, 1, 1), "failed"),
        (CalendarDate(2026, 12, 31), "failed"), (CalendarDate(2027, 1, 1), "not-applicable"),
    ])
    func aRuleHoldsOnItsDaysOnly(day: CalendarDate, outcome: String) {
        #expect(report(3, on: day).lines[0].verdict.word == outcome)
    }

    enum NumberIsPositive: Rule {
        static let card = RuleCard(
            "R-X-003",
            .warns,
            source: "agency policy",
            force: .adoption,
            english: "Positive.",
            chinese: "正数。"
        )
        static func check(_ facts: Int, on day: CalendarDate) -> Verdict {
            facts > 0 ? .passed("Positive.") : .failed("Not positive.", remedy: "Add one.")
        }
    }

    /// The day before, the day, the day after; where no day is on record the policy binds.
    @Test(
        arguments: [
            ("2026-05-31", "2026-06-01", "not-applicable"), ("2026-06-01", "2026-06-01", "failed"),
            ("2026-06-02", "2026-06-01", "failed"), ("2012-01-01", nil, "failed"),
        ] as [(CalendarDate, CalendarDate?, String)]
    )
    func aPolicyBindsFromItsAdoption(day: CalendarDate, adopted: CalendarDate?, outcome: String) {
        let verdict = NumberIsPositive.verdict(-1, on: day, since: adopted)
        #expect(verdict.word == outcome)
        if let adopted, day < adopted {
            #expect(
                verdict.finding
                    == "Not yet adopted on \(day): the agency has had this policy since \(adopted)."
            )
        }
    }

    @Test func aBlockStopsAndNamesItsArticle() throws {
        let refusal = #expect(throws: Refusal.self) {
            try report(3, on: CalendarDate(2026, 6, 1)).require()
        }
        #expect(refusal?.code == "gate-refused")
        #expect(refusal?.detail == "R-X-001 (Act 1 Art. 2): 3 is odd.")
        #expect(refusal?.gate?["rules"]?.array?.count == 2)
        #expect(refusal?.gate?["rules"]?.array?[0]["remedy"]?.text == "Add one.")
    }

    @Test func whatIsOnlyToldStopsNobody() throws {
        var report = RuleReport(step: "x.do", on: CalendarDate(2026, 6, 1), under: .unrecorded)
        report.note(NumberIsEven.self, 3)
        try report.require()
        #expect(report.obstacles.isEmpty)
        #expect(report.published.open)
        #expect(report.published.rules.map(\.outcome) == [.failed])
        #expect(report.published.rules[0].remedy == "Add one.")
        report.check(NumberIsEven.self, 5)
        #expect(!report.published.open)
    }

    @Test func aTaskNeverStops() throws { try report(12, on: CalendarDate(2026, 6, 1)).require() }
}
