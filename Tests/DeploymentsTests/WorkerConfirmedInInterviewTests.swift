import TestKit
import Core
import Testing

@testable import Deployments

@Suite struct WorkerConfirmedInInterviewTests {
    static let day = CalendarDate("2026-12-01")

    func verdict(
        on day: CalendarDate = Self.day,
        _ language: Language = .chinese,
        answers: [Bool] = [true, true, true, true, true],
        of languages: [Language] = [.chinese]
    ) -> Verdict {
        var facts = PreparationFacts()
        facts.languages = languages
        facts.interview = .init(
            on: day,
            language: language,
            noOtherFees: answers[0],
            holdsPapers: answers[1],
            understands: answers[2],
            noDeposit: answers[3],
            noPenalty: answers[4]
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

    @Test(arguments: 0..<5) func everyAnswerIsYes(place: Int) {
        var answers = [Bool](repeating: true, count: 5)
        #expect(verdict(answers: answers).kind == .passed)
        answers[place] = false
        #expect(verdict(answers: answers).kind == .failed)
    }

    @Test func theNoIsNamed() {
        let why = verdict(answers: [true, false, false, false, false]).words
        #expect(why.contains("hold the own papers"))
        #expect(why.contains("understand the contracts"))
        #expect(why.contains("nobody holds a deposit or property of worker or kin"))
        #expect(why.contains("no contract sets a penalty on worker or kin"))
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
            understands: true,
            noDeposit: true,
            noPenalty: true
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
