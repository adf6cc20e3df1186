import Foundation
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Core

/// A rule two of whose failures differ only in what is closed.
private enum Guarded: Rule {
    static let card = RuleCard(
        "R-TEST-001",
        .blocks,
        source: "Test",
        force: .since(1970, 1, 1),
        english: "It is open.",
        chinese: "开放。"
    )
    static let closed: ClosedPoint? = ClosedPoint(
        to: .medicalRead,
        finding: "It is closed.",
        remedy: "Ask."
    )

    static func check(_ facts: String, on day: CalendarDate) -> Verdict {
        switch facts {
        case "open": .passed("It is open.")
        case "nothing": .notApplicable("Nothing is asked.")
        default: .failed("It is closed for \(facts).", remedy: "Mend \(facts).")
        }
    }
}

struct ClosedPointTests {
    private func report(_ facts: String) -> RuleReport {
        var report = RuleReport(step: "test", on: .epoch, under: .unrecorded)
        report.check(Guarded.self, facts)
        return report
    }

    private func caller(_ permissions: Set<Permission>) -> Caller {
        Caller(
            staff: ID(UUID()),
            agency: ID(UUID()),
            human: UUID(),
            role: "test",
            permissions: permissions
        )
    }

    @Test(arguments: ["one", "two"])
    func everythingThatIsKeptHasTheOneSentence(_ facts: String) throws {
        let report = report(facts)
        let line = try #require(report.published.rules.first)
        #expect(line.finding == "It is closed." && line.remedy == "Ask.")
        #expect(report.lines.first?.verdict == .failed("It is closed.", remedy: "Ask."))
        let refusal = try #require(throws: Refusal.self) { try report.require() }
        #expect(refusal.detail == "R-TEST-001 (Test): It is closed.")
        let kept = try report.record()["rules"]?.array?.first
        #expect(kept?["finding"] == "It is closed." && kept?["remedy"] == "Ask.")
        let input = try #require(report.record()["inputs"]?.array?.first?.text)
        #expect(try Guarded.replay(input, on: .epoch, since: nil).finding == "It is closed.")
    }

    @Test func theHolderOfThePermissionReadsWhichItIs() throws {
        let report = report("one")
        let own = report.published(to: caller([.gatesRead, .medicalRead])).rules.first
        #expect(own?.finding == "It is closed for one." && own?.remedy == "Mend one.")
        let other = report.published(to: caller([.gatesRead])).rules.first
        #expect(other?.finding == "It is closed." && other?.remedy == "Ask.")
    }

    @Test(arguments: [("open", "It is open."), ("nothing", "Nothing is asked.")])
    func whatIsNoFailureEverybodyReads(_ facts: String, _ finding: String) {
        let line = report(facts).published.rules.first
        #expect(line?.finding == finding && line?.remedy == nil)
    }
}
