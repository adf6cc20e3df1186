import Core
import Model
import TestKit
import Testing

@testable import Papers

@Suite struct CoveredByContractorTests {
    static let departure = CalendarDate(2027, 1, 10)
    static let end = CalendarDate(2028, 1, 9)

    func verdict(
        _ taker: PolicyTaker?,
        from shift: Int = 0,
        beside others: [CoverFacts.Cover] = []
    ) -> Verdict {
        let cover = CoverFacts.Cover(
            number: "P-1",
            takenOutBy: taker,
            from: Self.departure.adding(days: shift),
            until: Self.end
        )
        return CoveredByContractor.check(
            CoverFacts(plannedEnd: Self.end, covers: [cover] + others),
            on: Self.departure
        )
    }

    @Test(
        arguments: [
            (PolicyTaker.contractor, "passed"), (.agency, "failed"), (.employer, "failed"),
            (.worker, "failed"), (nil, "failed"),
        ] as [(PolicyTaker?, String)]
    )
    func theContractorInsures(taker: PolicyTaker?, word: String) {
        let verdict = verdict(taker)
        #expect(verdict.word == word)
        #expect(word == "passed" || verdict.words.contains("not counted: P-1"))
        #expect(
            word == "passed"
                || verdict.remedy.contains("homeward policy record --taken-out-by contractor")
        )
    }

    @Test(arguments: [(-1, "passed"), (0, "passed"), (1, "failed")])
    func itsCoverBeginsOnTheDayOfDepartureAtTheLatest(shift: Int, word: String) {
        #expect(verdict(.contractor, from: shift).word == word)
    }

    @Test func anothersPolicyFillsNoGap() {
        let workers = CoverFacts.Cover(
            number: "P-2",
            takenOutBy: .worker,
            from: Self.departure,
            until: Self.end
        )
        #expect(verdict(.contractor, from: 2, beside: [workers]).kind == .failed)
    }

    @Test func whatDecree620AsksIsAskedOfCooperationAlone() {
        #expect(AccidentCoverUnbroken.regimes == [.cooperation])
        #expect(CoveredByContractor.regimes == [.contractedProject])
    }
}
