import Core
import Corridors
import Foundation
import Model
import TestKit
import Testing

@testable import People

private let day = CalendarDate(2026, 11, 21)

private func facts(_ change: (inout ApplicantFacts) -> Void) -> ApplicantFacts {
    var facts = ApplicantFacts(
        nationality: .cn,
        birthDate: "1990-01-01",
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
        #expect(PassportOutlastsStay.check(facts, on: day).kind == .failed)
    }
}

struct OfAgeForProgrammeTests {
    @Test(
        arguments: [
            ("2008-11-22", "failed"), ("2008-11-21", "passed"), ("2008-11-20", "passed"),
            ("1986-11-22", "passed"), ("1986-11-21", "failed"), ("1986-11-20", "failed"),
            // Of a part that is known every day that it may be is within.
            ("2008-11", "failed"), ("2008-10", "passed"), ("2008", "failed"), ("2007", "passed"),
            ("1987", "passed"), ("1986-12", "passed"), ("1986-11", "failed"), ("1986", "failed"),
        ] as [(BirthDate, String)]
    )
    func koreaTakesEighteenToThirtyNine(_ birth: BirthDate, _ word: String) {
        let facts = facts {
            $0.programme = "KR-EPS"
            $0.birthDate = birth
            $0.appliedOn = day
        }
        // The day of the application counts, and not the day of the check.
        #expect(OfAgeForProgramme.check(facts, on: day.adding(days: 900)).word == word)
    }

    @Test func otherProgrammesAreNotConcerned() {
        #expect(OfAgeForProgramme.check(facts { _ in }, on: day).kind == .notApplicable)
        let facts = facts { $0.programme = "KR-E7" }
        #expect(OfAgeForProgramme.check(facts, on: day).kind == .notApplicable)
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
            NoExitBar.check(barred, on: day).finding == "A sentence or a prosecution is declared."
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
        var report = RuleReport(
            step: "test",
            on: try CalendarDate(parsing: text),
            under: .unrecorded
        )
        report.check(NoExitBar.self, ExitFacts(nil))
        #expect(report.lines.map(\.verdict.word) == [word])
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
        #expect(ConfirmedInTime.check(.init(confirmedOn: nil), on: day).kind == .notApplicable)
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
