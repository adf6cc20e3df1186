import Core
import Corridors
import Model
import TestKit
import Testing

@testable import Training

/// Each language that a corridor asks for, held against what is on record.
@Suite struct LanguagesShownTests {
    static let day = CalendarDate(2027, 1, 10)
    /// Either of two tests in Japanese.
    static let skilled = [
        LanguageAsked(.japanese, .jlpt, .n4), LanguageAsked(.japanese, .jftBasic, .a2),
    ]
    static let permit = [LanguageAsked(.korean, .epsTopik)]
    static let development = [LanguageAsked(.japanese, nil, .a1, courseHours: 100)]

    static func verdict(
        _ asked: [LanguageAsked]?,
        _ results: [Qualification.Record] = [],
        hours: Int = 0,
        skills: [LanguageSkill] = [],
        on day: CalendarDate = day
    ) -> Verdict {
        LanguagesShown.check(
            QualificationFacts(
                programme: "JP-SSW-1",
                results: results,
                languageHours: hours,
                lectureHours: 0,
                languagesAsked: asked.map { TermEditions($0) },
                skills: skills
            ),
            on: day
        )
    }

    static func result(
        _ kind: QualificationKind,
        _ level: LanguageLevel? = nil,
        _ language: Language? = nil,
        on passedOn: CalendarDate = CalendarDate(2026, 1, 1),
        until: CalendarDate? = nil
    ) -> Qualification.Record {
        .sample(kind, level: level, language: kind.language ?? language, on: passedOn, until: until)
    }

    @Test(
        arguments: [
            (.jlpt, .n5, "failed"), (.jlpt, .n4, "passed"), (.jlpt, .n3, "passed"),
            (.jftBasic, .a1, "failed"), (.jftBasic, .a2, "passed"), (.topik, .topik6, "failed"),
        ] as [(QualificationKind, LanguageLevel, String)]
    )
    func anyOfTheTestsInALanguageWillDo(
        kind: QualificationKind,
        level: LanguageLevel,
        outcome: String
    ) {
        #expect(Self.verdict(Self.skilled, [Self.result(kind, level)]).word == outcome)
    }

    @Test(arguments: [(9, "passed"), (10, "passed"), (11, "failed")])
    func aResultHoldsOnTheDay(day: Int, outcome: String) {
        let result = Self.result(.epsTopik, until: CalendarDate(2027, 1, 10))
        let found = Self.verdict(Self.permit, [result], on: CalendarDate(2027, 1, day))
        #expect(found.word == outcome)
        let early = Self.result(.epsTopik, on: CalendarDate(2027, 1, 10))
        let before = Self.verdict(Self.permit, [early], on: CalendarDate(2027, 1, 9))
        #expect(before.kind == .failed)
    }

    @Test(arguments: [(99, "failed"), (100, "passed"), (101, "passed")])
    func aCourseDoesInsteadWhereTheCorridorSaysSo(hours: Int, outcome: String) {
        #expect(Self.verdict(Self.development, hours: hours).word == outcome)
        #expect(Self.verdict(Self.skilled, hours: hours).kind == .failed)
    }

    /// A level on the profile counts where no test is named, as does any test by the European level.
    @Test func whereNoTestIsNamedTheLevelDecides() throws {
        let asked = [LanguageAsked(.russian, nil, .a2)]
        for (skill, outcome) in [("ru:A1", "failed"), ("ru:A2", "passed"), ("mn:C2", "failed")] {
            let known = [try LanguageSkill(parsing: skill)]
            #expect(Self.verdict(asked, skills: known).word == outcome, "\(skill)")
        }
        #expect(Self.verdict(asked, [Self.result(.languageTest, .b1, .russian)]).kind == .passed)
        let japanese = [LanguageAsked(.japanese, nil, .a2)]
        #expect(Self.verdict(japanese, [Self.result(.jlpt, .n4)]).kind == .passed)
        #expect(Self.verdict(japanese, [Self.result(.jlpt, .n5)]).kind == .failed)
        // Where a test is named, what the profile states proves nothing.
        let native = [try LanguageSkill(parsing: "ja:native")]
        #expect(Self.verdict(Self.skilled, skills: native).kind == .failed)
    }

    @Test func eachLanguageIsAskedFor() {
        let both = Self.skilled + Self.permit
        let japanese = Self.result(.jlpt, .n4)
        let verdict = Self.verdict(both, [japanese])
        #expect(verdict.kind == .failed)
        #expect(
            verdict.remedy.contains("homeward qualification record --person-id … --kind eps_topik")
        )
        #expect(Self.verdict(both, [japanese, Self.result(.epsTopik)]).kind == .passed)
    }

    @Test func theRemedyNamesEachTest() {
        let verdict = Self.verdict(Self.skilled, [Self.result(.jlpt, .n5)])
        #expect(verdict.words.contains("jlpt n4, or jft_basic a2"))
        #expect(verdict.words.contains("on record: jlpt n5 of 2026-01-01"))
        #expect(verdict.remedy.contains("--kind jlpt --level n4"))
        let course = Self.verdict(Self.development)
        #expect(course.remedy.contains("--kind language_test --language ja --level a1"))
        #expect(course.remedy.contains("homeward enrolment enrol"))
    }

    @Test func whereNothingIsAskedNothingIsMissing() {
        #expect(Self.verdict(nil).kind == .notApplicable)
        #expect(Self.verdict([]).kind == .notApplicable)
    }
}

@Suite struct LanguageLevelTests {
    @Test(
        arguments: [
            (.n4, .n4, true), (.n5, .n4, false), (.n3, .n4, true), (.a2, .a1, true),
            (.n4, .a2, true), (.n5, .a2, false), (.n1, .b2, true), (.a2, .n4, false),
            (.topik2, .topik2, true), (.topik1, .topik2, false), (.topik6, .a1, false),
        ] as [(LanguageLevel, LanguageLevel, Bool)]
    )
    func aLevelReachesAnother(_ level: LanguageLevel, _ least: LanguageLevel, _ isEnough: Bool) {
        #expect(level.reaches(least) == isEnough)
    }
}
