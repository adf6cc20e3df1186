import Core
import Foundation
import Model
import TestKit
import Testing

@testable import Filings

/// Each rule on the days of filings: the day before the last, the last, the day after.
@Suite struct FilingRuleTests {
    static let last: CalendarDate = "2026-12-04"
    static let rules: [any FilingRule.Type] = [
        ContractFiledInTime.self, DepartureReported.self, ManagerListFiled.self,
        RecruitmentFiled.self, LicenceChangeReported.self, RussianNoticeGiven.self,
        JapaneseNoticeGiven.self, KoreanNoticeGiven.self,
    ]

    func filing(_ kind: FilingKind, submitted: CalendarDate? = nil) -> KnownFiling {
        var filing = KnownFiling(id: ID(UUID()), kind: kind)
        filing.dueOn = Self.last
        filing.firstSubmittedOn = submitted
        return filing
    }

    @Test(arguments: [(-1, "passed"), (0, "passed"), (1, "failed")])
    func theLastDayStillCounts(offset: Int, word: String) {
        let day = Self.last.adding(days: offset)
        for rule in Self.rules {
            for kind in rule.kinds {
                let open = filing(kind)
                let waiting = rule.check(FilingClocks([open]), on: day)
                #expect(waiting.word == word, "\(rule.card.id) \(kind)")
                let made = FilingClocks([filing(kind, submitted: day)])
                #expect(rule.check(made, on: "2027-06-01").word == word, "\(rule.card.id) \(kind)")
                guard case .failed(let why, let remedy) = waiting else { continue }
                #expect(why.contains("\(open.id)") && why.contains("due by \(Self.last)"))
                #expect(remedy == "Do it at once: homeward filing submit \(open.id) --receipt ….")
            }
        }
    }

    @Test func aRuleAsksNothingOfOtherKindsNorOfWhatHasNoDay() {
        for rule in Self.rules {
            let others = FilingKind.allCases.filter { !rule.kinds.contains($0) }
            let late = FilingClocks(others.map { filing($0) })
            #expect(rule.check(late, on: "2027-06-01").kind == .notApplicable, "\(rule.card.id)")
        }
        var plan = filing(.cessation)
        plan.dueOn = nil
        #expect(
            FilingClocks([plan]).verdict(of: [.cessation], on: "2027-06-01").kind == .notApplicable
        )
    }

    @Test func whoeverWasLateTellsWhy() {
        let facts = FilingClocks([filing(.contract, submitted: "2026-12-05")])
        let verdict = ContractFiledInTime.check(facts, on: "2026-12-05")
        guard case .failed(_, let remedy) = verdict else {
            Issue.record("passed although late")
            return
        }
        #expect(remedy == "Tell the director why it was late.")
    }

    /// One place describes a kind: clock, rule and recipient fit one another.
    @Test(arguments: FilingKind.allCases) func aKindWithAClockHasItsRule(kind: FilingKind) {
        let terms = kind.terms
        #expect((terms.duty == nil) == (terms.rule == nil))
        if let rule = terms.rule { #expect(rule.kinds.contains(kind)) }
        if let duty = terms.duty {
            #expect(FilingsFeature.duties.contains { $0.word == duty.word })
            #expect(duty.title.contains("homeward filing submit"))
        }
    }
}
