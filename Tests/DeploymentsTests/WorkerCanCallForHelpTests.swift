import TestKit
import Core
import Testing

@testable import Deployments

@Suite struct WorkerCanCallForHelpTests {
    static let day = CalendarDate("2026-12-01")

    func word(_ change: (inout PreparationFacts) -> Void) -> String {
        var facts = PreparationFacts(
            hasEmergencyContact: true,
            hotlineCardOn: Self.day,
            dataConsentOn: Self.day
        )
        change(&facts)
        return WorkerCanCallForHelp.check(facts, on: Self.day).word
    }

    @Test func allThreeOnTheDayItselfAreEnough() {
        #expect(word { _ in } == "passed")
    }

    @Test(arguments: [(-1, "passed"), (0, "passed"), (1, "failed")])
    func theCardIsGivenByTheDay(offset: Int, expected: String) {
        #expect(word { $0.hotlineCardOn = Self.day.adding(days: offset) } == expected)
    }

    @Test(arguments: [(-1, "passed"), (0, "passed"), (1, "failed")])
    func theConsentIsGivenByTheDay(offset: Int, expected: String) {
        #expect(word { $0.dataConsentOn = Self.day.adding(days: offset) } == expected)
    }

    @Test func eachMissingThingIsNamed() {
        #expect(word { $0.hasEmergencyContact = false } == "failed")
        #expect(word { $0.hotlineCardOn = nil } == "failed")
        #expect(word { $0.dataConsentOn = nil } == "failed")
        guard case .failed(let why, _) = WorkerCanCallForHelp.check(.init(), on: Self.day) else {
            Issue.record("passed without anything")
            return
        }
        for word in ["emergency contact", "consent", "hotline card", "2026-12-01"] {
            #expect(why.contains(word))
        }
    }
}
