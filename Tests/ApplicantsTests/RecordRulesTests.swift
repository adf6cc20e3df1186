import Core
import Corridors
import Foundation
import TestKit
import Testing

@testable import Applicants

private let day = CalendarDate(2026, 11, 21)

private func facts(_ change: (inout ApplicantFacts) -> Void) -> ApplicantFacts {
    var facts = ApplicantFacts(
        nationality: .cn,
        birthDate: CalendarDate(1990, 1, 1),
        sex: .male,
        residentNumber: .none
    )
    change(&facts)
    return facts
}

struct PassportOutlastsStayTests {
    @Test(arguments: [
        (CalendarDate(2028, 7, 8), nil, "failed"), (CalendarDate(2028, 7, 9), nil, "passed"),
        (CalendarDate(2028, 7, 10), nil, "passed"), (CalendarDate(2028, 4, 8), 3, "failed"),
        (CalendarDate(2028, 4, 9), 3, "passed"), (CalendarDate(2028, 1, 9), 0, "passed"),
    ])
    func itRunsAsLongAsTheCorridorAsks(_ ends: CalendarDate, _ months: Int?, _ word: String) {
        let facts = facts {
            $0.plannedEnd = CalendarDate(2028, 1, 9)
            $0.passportMonths = months.map { TermEditions($0) }
            $0.passport = .init(issuer: "CHN", nationality: "CHN", expiresOn: ends)
        }
        #expect(PassportOutlastsStay.check(facts, on: day).word == word)
    }

    @Test func withoutAPassportItFails() {
        let facts = facts { $0.plannedEnd = CalendarDate(2028, 1, 9) }
        #expect(PassportOutlastsStay.check(facts, on: day).word == "failed")
    }
}

struct OfAgeForProgrammeTests {
    @Test(arguments: [
        (CalendarDate(2008, 11, 22), "failed"), (CalendarDate(2008, 11, 21), "passed"),
        (CalendarDate(2008, 11, 20), "passed"), (CalendarDate(1986, 11, 22), "passed"),
        (CalendarDate(1986, 11, 21), "failed"), (CalendarDate(1986, 11, 20), "failed"),
    ])
    func koreaTakesEighteenToThirtyNine(_ birth: CalendarDate, _ word: String) {
        let facts = facts {
            $0.programme = "KR-EPS"
            $0.birthDate = birth
            $0.appliedOn = day
        }
        // The day of the application counts, and not the day of the check.
        #expect(OfAgeForProgramme.check(facts, on: day.adding(days: 900)).word == word)
    }

    @Test func otherProgrammesAreNotConcerned() {
        #expect(OfAgeForProgramme.check(facts { _ in }, on: day).word == "not-applicable")
        let facts = facts { $0.programme = "KR-E7" }
        #expect(OfAgeForProgramme.check(facts, on: day).word == "not-applicable")
    }
}

struct WaitingTimeHeldTests {
    @Test(arguments: [(-181, "failed"), (-180, "passed"), (-179, "passed"), (0, "passed")])
    func itEndsAfterAHundredAndEightyDays(_ offset: Int, _ word: String) {
        let facts = facts { $0.waitingSince = day.adding(days: offset) }
        #expect(WaitingTimeHeld.check(facts, on: day).word == word)
    }

    @Test func withoutASelectionNobodyWaits() {
        #expect(WaitingTimeHeld.check(facts { _ in }, on: day).word == "not-applicable")
        #expect(WaitingTimeHeld.card.severity == .tasks)
    }
}

struct NoExitBarTests {
    static func declared(_ change: (inout ExitFacts.Declaration) -> Void = { _ in }) -> ExitFacts {
        var declaration = ExitFacts.Declaration(
            declaredOn: day,
            state: .clear,
            checkedOn: day
        )
        change(&declaration)
        return ExitFacts(declaration)
    }

    @Test(arguments: [
        (ExitFacts(nil), "failed"), (declared(), "passed"),
        (declared { $0.state = .declared }, "failed"), (declared { $0.state = .barred }, "failed"),
        (declared { $0.sentence = true }, "failed"), (declared { $0.courtOrder = true }, "failed"),
        (declared { $0.repatriationBan = true }, "failed"),
    ])
    func everyBarStandsInTheWay(_ facts: ExitFacts, _ word: String) {
        #expect(NoExitBar.check(facts, on: day).word == word)
    }

    /// The day before its last, the last, the day after.
    @Test(arguments: [(-179, "passed"), (-180, "passed"), (-181, "failed")])
    func aDeclarationHoldsSixMonths(_ offset: Int, _ word: String) {
        let old = Self.declared { $0.declaredOn = day.adding(days: offset) }
        #expect(NoExitBar.check(old, on: day).word == word)
        #expect(NoExitBar.card.toConfirm)
        // What bars the way goes on barring it.
        let barred = Self.declared {
            $0.declaredOn = day.adding(days: offset)
            $0.sentence = true
        }
        #expect(
            NoExitBar.check(barred, on: day).found == "A sentence or a prosecution is declared."
        )
    }

    @Test(arguments: [(-1, "passed"), (0, "failed"), (1, "failed")])
    func aBanEndsWithItsLastDay(_ offset: Int, _ word: String) {
        let facts = Self.declared {
            $0.repatriationBan = true
            $0.banUntil = day.adding(days: offset)
        }
        #expect(NoExitBar.check(facts, on: day).word == word)
    }

    @Test(arguments: [("2013-06-30", "not-applicable"), ("2013-07-01", "failed")])
    func theLawIsInForceSinceJuly2013(_ text: String, _ word: String) throws {
        var report = RuleReport(step: "test", on: try CalendarDate(parsing: text))
        report.check(NoExitBar.self, ExitFacts(nil))
        #expect(report.lines.map(\.verdict.word) == [word])
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
        #expect(ConsentBeforeTransfer.check(facts(), on: day).word == "passed")
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
        #expect(ConsentBeforeTransfer.check(facts, on: day).word == "passed")
        #expect(TransferHasRoute.check(facts, on: day).word == "not-applicable")
        #expect(ConsentBeforeTransfer.check(PrivacyFacts(country: nil), on: day).word == "failed")
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
        #expect(TransferHasRoute.check(facts, on: day).word == "failed")
        facts.transfers = [
            .init(on: day, route: route, assessment: number, assessedOn: assessed)
        ]
        #expect(TransferHasRoute.check(facts, on: day).word == word)
    }

    @Test(arguments: [("2021-10-31", "not-applicable"), ("2021-11-01", "failed")])
    func theLawIsInForceSinceNovember2021(_ text: String, _ word: String) throws {
        var report = RuleReport(step: "test", on: try CalendarDate(parsing: text))
        report.check(ConsentBeforeTransfer.self, PrivacyFacts(country: .jp))
        report.check(TransferHasRoute.self, PrivacyFacts(country: .jp))
        report.check(ScoreNeverAlone.self, .init(grounds: [.matchScore]))
        #expect(report.lines.map(\.verdict.word) == [word, word, word])
    }
}

struct PoolRulesTests {
    @Test(
        arguments: [
            ([.matchScore], "failed"), ([], "failed"), ([.matchScore, .matchScore], "failed"),
            ([.languageInsufficient], "passed"), ([.matchScore, .languageInsufficient], "passed"),
        ] as [([RejectionGround], String)]
    )
    func aScoreNeverStandsAlone(_ grounds: [RejectionGround], _ word: String) {
        #expect(ScoreNeverAlone.check(.init(grounds: grounds), on: day).word == word)
    }

    @Test(arguments: [(-91, "failed"), (-90, "passed"), (-89, "passed")])
    func aWordHoldsNinetyDays(_ offset: Int, _ word: String) {
        let facts = ConfirmedInTime.Facts(confirmedOn: day.adding(days: offset))
        #expect(ConfirmedInTime.check(facts, on: day).word == word)
        #expect(ConfirmedInTime.check(.init(confirmedOn: nil), on: day).word == "not-applicable")
    }

    /// Held again, somebody is kept since the first day; what has passed is no last day.
    @Test(arguments: [(-1, "failed"), (0, "passed"), (1, "failed")])
    func aLaterHoldEndsWithTheFirst(_ offset: Int, _ word: String) {
        let from = day.adding(days: -30)
        let facts = ReservedBriefly.Facts(from: from, until: day.adding(days: offset))
        #expect(ReservedBriefly.check(facts, on: day).word == word)
    }

    @Test(arguments: [
        (-1, "failed"), (0, "passed"), (29, "passed"), (30, "passed"), (31, "failed"),
    ])
    func aReservationLastsThirtyDays(_ length: Int, _ word: String) {
        let facts = ReservedBriefly.Facts(from: day, until: day.adding(days: length))
        #expect(ReservedBriefly.check(facts, on: day).word == word)
    }
}
