import Core
import Foundation
import TestKit
import Testing

@testable import Model
@testable import Training

extension Qualification.Record {
    static func sample(
        _ kind: QualificationKind,
        level: LanguageLevel? = nil,
        language: Language? = nil,
        of occupations: [Occupation]? = nil,
        on passedOn: CalendarDate,
        until: CalendarDate? = nil
    ) -> Qualification.Record {
        Qualification.Record(
            id: ID(UUID()),
            version: 1,
            person: ID(UUID()),
            kind: kind,
            level: level,
            language: language,
            number: nil,
            score: nil,
            passedOn: passedOn,
            validUntil: until,
            occupations: occupations,
            state: .valid,
            createdAt: Instant(microseconds: 0),
            updatedAt: Instant(microseconds: 0)
        )
    }
}

@Suite struct KoreanTestAndRosterValidTests {
    static func verdict(
        topik: CalendarDate?,
        roster: CalendarDate?,
        on day: CalendarDate,
        programme: String = "KR-EPS"
    ) -> Verdict {
        let results =
            [(QualificationKind.epsTopik, topik), (.epsRoster, roster)].compactMap { kind, day in
                day.map {
                    Qualification.Record.sample(
                        kind,
                        on: $0,
                        until: $0.adding(months: kind.months ?? 0)
                    )
                }
            }
        return KoreanTestAndRosterValid.check(
            QualificationFacts(
                programme: programme,
                results: results,
                languageHours: 0,
                lectureHours: 0
            ),
            on: day
        )
    }

    @Test(arguments: [(9, "passed"), (10, "passed"), (11, "failed")])
    func theTestIsGoodForTwoYears(day: Int, outcome: String) {
        let found = Self.verdict(
            topik: CalendarDate(2025, 1, 10),
            roster: CalendarDate(2026, 12, 1),
            on: CalendarDate(2027, 1, day)
        )
        #expect(found.word == outcome)
    }

    @Test(arguments: [(9, "passed"), (10, "passed"), (11, "failed")])
    func theRosterIsGoodForOne(day: Int, outcome: String) {
        let found = Self.verdict(
            topik: CalendarDate(2026, 1, 1),
            roster: CalendarDate(2026, 1, 10),
            on: CalendarDate(2027, 1, day)
        )
        #expect(found.word == outcome)
    }

    @Test func bothAreNeededAndOnlyThere() {
        let day = CalendarDate(2027, 1, 10)
        let passed = CalendarDate(2026, 6, 1)
        #expect(Self.verdict(topik: nil, roster: passed, on: day).kind == .failed)
        #expect(Self.verdict(topik: passed, roster: nil, on: day).kind == .failed)
        let elsewhere = Self.verdict(topik: nil, roster: nil, on: day, programme: "JP-TITP-1")
        #expect(elsewhere.kind == .notApplicable)
    }
}

@Suite struct LanguageForDevelopmentTests {
    static let day = CalendarDate(2027, 4, 1)

    static func outcome(
        level: LanguageLevel?,
        language: Int,
        lectures: Int,
        spoken: Language = .japanese,
        programme: String = "JP-ESD"
    ) -> String {
        let result = level.map {
            Qualification.Record.sample(
                .languageTest,
                level: $0,
                language: spoken,
                on: CalendarDate(2026, 1, 1)
            )
        }
        return LanguageForDevelopment.check(
            QualificationFacts(
                programme: programme,
                results: result.map { [$0] } ?? [],
                languageHours: language,
                lectureHours: lectures
            ),
            on: day
        ).word
    }

    @Test(arguments: [
        (LanguageLevel?.none, 99, 320, "failed"), (nil, 100, 319, "failed"),
        (nil, 100, 320, "passed"), (nil, 101, 321, "passed"), (.a1, 0, 219, "failed"),
        (.a1, 0, 220, "passed"), (.n5, 0, 220, "passed"), (.n2, 0, 221, "passed"),
    ]) func hoursFollowTheLevel(
        level: LanguageLevel?,
        language: Int,
        lectures: Int,
        outcome: String
    ) {
        #expect(Self.outcome(level: level, language: language, lectures: lectures) == outcome)
    }

    @Test func anotherLanguageIsNoJapanese() {
        let found = Self.outcome(level: .c2, language: 0, lectures: 320, spoken: .korean)
        #expect(found == "failed")
    }

    @Test func itIsTheLawOfAprilTwentyTwentySeven() {
        #expect(LanguageForDevelopment.card.force == .since(2027, 4, 1))
        let other = Self.outcome(level: nil, language: 0, lectures: 0, programme: "JP-SSW-1")
        #expect(other == "not-applicable")
    }
}
