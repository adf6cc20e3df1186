import Core
import TestKit
import Testing

@testable import Screening

/// R-SAN-002-P: on the day itself by the moment, on a day that has passed by the day.
struct ComparedAtDepartureTests {
    static let day = CalendarDate(2026, 12, 11)
    /// Six in the evening in Beijing.
    static let now = Instant(startOf: day, in: ActionContext.zone).adding(hours: 18)

    static func word(comparedAt moment: Instant, askedAt now: Instant?) -> String {
        var facts = RuleTests.facts(at: moment)
        facts.askedAt = now
        return ComparedAtDeparture.check(facts, on: day).word
    }

    /// A second too early, 24 hours before to the second, a second later.
    @Test(arguments: [(-1, "failed"), (0, "passed"), (1, "passed")])
    func whoLeavesTodayWasComparedWithinADay(seconds: Int, word: String) {
        let moment = Self.now.adding(hours: -24).adding(seconds: seconds)
        #expect(Self.word(comparedAt: moment, askedAt: Self.now) == word)
    }

    /// The day before the eve, the eve, the day itself, and the day after.
    @Test(arguments: [(-2, "failed"), (-1, "passed"), (0, "passed"), (1, "passed")])
    func whoLeftOnAPastDayWasComparedSinceTheEve(days: Int, word: String) {
        let moment = Instant(startOf: Self.day.adding(days: days), in: ActionContext.zone)
        let later = Self.now.adding(hours: 24)
        #expect(Self.word(comparedAt: moment, askedAt: later) == word)
        #expect(Self.word(comparedAt: moment, askedAt: nil) == word)
        let eve = Instant(startOf: Self.day.adding(days: days + 1), in: ActionContext.zone)
        if days < 0 {
            #expect(Self.word(comparedAt: eve.adding(seconds: -1), askedAt: later) == word)
        }
    }

    /// However old the comparison is: before the day nobody can have met the rule.
    @Test(arguments: [(-20, "not-applicable"), (-1, "not-applicable"), (0, "failed")])
    func aDepartureAheadIsNotJudgedYet(days: Int, word: String) {
        let asked = Self.now.adding(hours: 24 * days)
        let moment = Self.now.adding(hours: -24 * 40)
        #expect(Self.word(comparedAt: moment, askedAt: asked) == word)
    }

    @Test func whoWasNeverComparedDoesNotLeave() {
        var facts = RuleTests.facts()
        facts.askedAt = Self.now
        facts.subjects[0].check = nil
        #expect(ComparedAtDeparture.check(facts, on: Self.day).kind == .failed)
    }

    /// Whoever does what the remedy names has met the rule.
    @Test func theMendNamesTheComparison() throws {
        var facts = RuleTests.facts()
        facts.askedAt = Self.now
        guard case .failed(_, let remedy) = ComparedAtDeparture.check(facts, on: Self.day) else {
            Issue.record("It was compared ten days before.")
            return
        }
        #expect(remedy.contains("homeward person screen per_1"))
    }
}
