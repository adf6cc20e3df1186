import Core
import Model
import TestKit
import Testing

@testable import Cases
@testable import People

private let day = CalendarDate(2026, 11, 21)

struct WaitingTimeHeldTests {
    let nobody = ApplicantFacts(
        nationality: .cn,
        birthDate: "1990-01-01",
        sex: .male,
        residentNumber: .none
    )

    @Test(arguments: [(-181, "failed"), (-180, "passed"), (-179, "passed"), (0, "passed")])
    func itEndsAfterAHundredAndEightyDays(_ offset: Int, _ word: String) {
        var facts = nobody
        facts.waitingSince = day.adding(days: offset)
        #expect(WaitingTimeHeld.check(facts, on: day).word == word)
    }

    /// The clock runs by the number of the day on which it began.
    @Test(arguments: [
        (-1, -31, "failed"), (0, -31, "failed"), (1, -31, "passed"), (0, -30, "passed"),
        (1, -181, "failed"),
    ])
    func theNumberIsThatOfTheFirstDay(_ offset: Int, _ since: Int, _ word: String) {
        var facts = nobody
        let chosen = day.adding(days: since)
        facts.waitingSince = chosen
        facts.selectionDays = ThresholdEditions(
            .selectionDays,
            [.init(30, from: chosen.adding(days: offset))]
        )
        #expect(WaitingTimeHeld.check(facts, on: day).word == word)
    }

    @Test func withoutASelectionNobodyWaits() {
        #expect(WaitingTimeHeld.check(nobody, on: day).kind == .notApplicable)
        #expect(WaitingTimeHeld.card.severity == .tasks)
    }
}

struct PrivacyRulesTests {
    static let purposes: [ConsentPurpose] = [.sensitiveData, .thirdParty, .crossBorder]

    func facts(
        given: CalendarDate = day,
        without missing: ConsentPurpose? = nil,
        ended: CalendarDate? = nil,
        sent: CalendarDate? = nil,
        in country: Country? = .jp
    ) -> PrivacyFacts {
        var facts = PrivacyFacts(country: country)
        facts.consents = Self.purposes.filter { $0 != missing }
            .map { .init(purpose: $0, givenOn: given, endedOn: ended) }
        facts.transfers =
            sent.map {
                [.init(on: $0, route: .contractNecessity, assessment: "1", assessedOn: $0)]
            } ?? []
        return facts
    }

    @Test(arguments: purposes) func eachConsentIsNeeded(_ purpose: ConsentPurpose) {
        #expect(ConsentBeforeTransfer.check(facts(), on: day).kind == .passed)
        let verdict = ConsentBeforeTransfer.check(facts(without: purpose), on: day)
        guard case .failed(let why, _) = verdict else {
            Issue.record("passed without \(purpose)")
            return
        }
        #expect(why.contains(purpose.rawValue))
    }

    @Test(arguments: [(-1, "passed"), (0, "passed"), (1, "failed")])
    func itIsGivenOnTheDayOrBefore(_ offset: Int, _ word: String) {
        let facts = facts(given: day.adding(days: offset))
        #expect(ConsentBeforeTransfer.check(facts, on: day).word == word)
    }

    @Test(arguments: [(0, "failed"), (1, "passed")])
    func aWithdrawnOneHoldsNoMore(_ offset: Int, _ word: String) {
        let facts = facts(given: day.adding(days: -9), ended: day.adding(days: offset))
        #expect(ConsentBeforeTransfer.check(facts, on: day).word == word)
    }

    @Test(arguments: [(-1, "failed"), (0, "passed"), (1, "passed")])
    func noTransferComesBeforeIt(_ offset: Int, _ word: String) {
        let later = day.adding(days: 9)
        let facts = facts(sent: day.adding(days: offset))
        #expect(ConsentBeforeTransfer.check(facts, on: later).word == word)
    }

    @Test func atHomeNothingCrossesABorder() {
        let facts = facts(without: .crossBorder, in: .cn)
        #expect(ConsentBeforeTransfer.check(facts, on: day).kind == .passed)
        #expect(TransferHasRoute.check(facts, on: day).kind == .notApplicable)
        #expect(ConsentBeforeTransfer.check(PrivacyFacts(country: nil), on: day).kind == .failed)
    }

    @Test(
        arguments: [
            (nil, "1", day, "failed"), (.certification, nil, day, "failed"),
            (.certification, "1", nil, "failed"),
            (.certification, "1", day.adding(days: -1), "passed"),
            (.certification, "1", day, "passed"),
            (.certification, "1", day.adding(days: 1), "failed"),
        ] as [(LegalRoute?, String?, CalendarDate?, String)]
    )
    func aTransferHasItsRouteAndAnAssessmentBeforeIt(
        _ route: LegalRoute?,
        _ number: String?,
        _ assessed: CalendarDate?,
        _ word: String
    ) {
        var facts = facts()
        #expect(TransferHasRoute.check(facts, on: day).kind == .failed)
        facts.transfers = [
            .init(on: day, route: route, assessment: number, assessedOn: assessed)
        ]
        #expect(TransferHasRoute.check(facts, on: day).word == word)
    }

    @Test(arguments: [("2021-10-31", "not-applicable"), ("2021-11-01", "failed")])
    func theLawIsInForceSinceNovember2021(_ text: String, _ word: String) throws {
        var report = RuleReport(
            step: "test",
            on: try CalendarDate(parsing: text),
            under: .unrecorded
        )
        report.check(ConsentBeforeTransfer.self, PrivacyFacts(country: .jp))
        report.check(TransferHasRoute.self, PrivacyFacts(country: .jp))
        report.check(ScoreNeverAlone.self, .init(grounds: [.matchScore]))
        #expect(report.lines.map(\.verdict.word) == [word, word, word])
    }
}
