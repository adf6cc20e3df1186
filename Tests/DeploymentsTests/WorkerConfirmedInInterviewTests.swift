import TestKit
import Core
import Testing

@testable import Deployments

@Suite struct WorkerConfirmedInInterviewTests {
    static let day = CalendarDate("2026-12-01")

    func verdict(
        on day: CalendarDate = Self.day,
        _ language: Language = .chinese,
        answers: [Bool] = [true, true, true],
        of languages: [Language] = [.chinese]
    ) -> Verdict {
        var facts = PreparationFacts()
        facts.languages = languages
        facts.interview = .init(
            on: day,
            language: language,
            noOtherFees: answers[0],
            holdsPapers: answers[1],
            understands: answers[2]
        )
        return WorkerConfirmedInInterview.check(facts, on: Self.day)
    }

    @Test func withoutAnInterviewItFails() {
        #expect(WorkerConfirmedInInterview.check(.init(), on: Self.day).kind == .failed)
    }

    @Test(arguments: [(-1, "passed"), (0, "passed"), (1, "failed")])
    func itIsHeldByTheDay(offset: Int, expected: String) {
        #expect(verdict(on: Self.day.adding(days: offset)).word == expected)
    }

    @Test(arguments: [
        ([true, true, true], "passed"), ([false, true, true], "failed"),
        ([true, false, true], "failed"), ([true, true, false], "failed"),
    ])
    func everyAnswerIsYes(answers: [Bool], expected: String) {
        #expect(verdict(answers: answers).word == expected)
    }

    @Test func theNoIsNamed() {
        guard case .failed(let why, _) = verdict(answers: [true, false, false]) else {
            Issue.record("passed in spite of two answers")
            return
        }
        #expect(why.contains("hold the own papers"))
        #expect(why.contains("understand the contracts"))
        #expect(!why.contains("other fees"))
    }

    /// What is signed or paid after the interview, the interview cannot have confirmed.
    @Test(arguments: [(-1, "passed"), (0, "passed"), (1, "failed")])
    func itComesAfterWhatItIsAbout(offset: Int, expected: String) {
        let held = Self.day.adding(days: -5)
        var facts = PreparationFacts()
        facts.languages = [.chinese]
        facts.interview = .init(
            on: held,
            language: .chinese,
            noOtherFees: true,
            holdsPapers: true,
            understands: true
        )
        facts.deeds = [.init(what: "signed a contract", on: held.adding(days: offset))]
        #expect(WorkerConfirmedInInterview.check(facts, on: Self.day).word == expected)
        // Asked as of a day before the deed, there was none yet.
        #expect(WorkerConfirmedInInterview.check(facts, on: held).kind == .passed)
    }

    @Test func theWorkerUnderstandsTheLanguage() {
        #expect(verdict(.japanese).kind == .failed)
        #expect(verdict(.japanese, of: [.chinese, .japanese]).kind == .passed)
        #expect(verdict(of: []).kind == .failed)
    }
}
