import Core
import Foundation
import Model
import TestKit
import Testing
import TransparencyLog

@testable import Training

@Suite struct SkilledWorkerTestedTests {
    static let day = CalendarDate(2026, 12, 1)
    static let passed = CalendarDate(2026, 7, 5)

    static func verdict(
        _ results: [Qualification.Record],
        programme: String = "JP-SSW-1",
        on day: CalendarDate = Self.day
    ) -> Verdict {
        SkilledWorkerTested.check(
            QualificationFacts(
                programme: programme,
                results: results,
                languageHours: 0,
                lectureHours: 0,
                occupation: .sampleUnit
            ),
            on: day
        )
    }

    static let skill = Qualification.Record.sample(.skillTest, of: [.sampleUnit], on: passed)
    static let japanese = Qualification.Record.sample(.jlpt, level: .n4, on: passed)

    @Test func bothTestsAreNeededAndEachIsNamed() {
        #expect(Self.verdict([Self.skill, Self.japanese]).kind == .passed)
        let none = Self.verdict([]).complaint
        #expect(none.contains("--kind skill_test --occupations 7114"))
        #expect(none.contains("--kind jlpt --level n4"))
        #expect(!Self.verdict([Self.skill]).complaint.contains("skill_test"))
        #expect(!Self.verdict([Self.japanese]).complaint.contains("jlpt"))
    }

    @Test(
        arguments: [
            (.jlpt, .n5, false), (.jlpt, .n4, true), (.jlpt, .n3, true), (.jlpt, .n1, true),
            (.jlpt, nil, false), (.jftBasic, .a1, false), (.jftBasic, nil, true),
            (.jftBasic, .a2, true), (.languageTest, .b1, false), (.epsTopik, nil, false),
        ] as [(QualificationKind, LanguageLevel?, Bool)]
    ) func japaneseIsN4OrTheBasicTest(
        _ kind: QualificationKind,
        _ level: LanguageLevel?,
        _ passes: Bool
    ) {
        let result = Qualification.Record.sample(kind, level: level, on: Self.passed)
        #expect(Self.verdict([Self.skill, result]).kind == (passes ? .passed : .failed))
    }

    /// A test of another field says nothing of this work; the training alone stands for both.
    @Test func theTestIsOfTheWork() throws {
        let other = try Occupation(parsing: "5120")
        let cook = Qualification.Record.sample(.skillTest, of: [other], on: Self.passed)
        #expect(Self.verdict([cook, Self.japanese]).kind == .failed)
        let both = Qualification.Record.sample(
            .skillTest,
            of: [other, .sampleUnit],
            on: Self.passed
        )
        #expect(Self.verdict([both, Self.japanese]).kind == .passed)
        let trained = Qualification.Record.sample(.titp2, of: [.sampleUnit], on: Self.passed)
        #expect(Self.verdict([trained]).kind == .passed)
        let elsewhere = Qualification.Record.sample(.titp2, of: [other], on: Self.passed)
        #expect(Self.verdict([elsewhere]).complaint.contains("skill_test"))
        #expect(Self.verdict([elsewhere, Self.skill]).kind == .passed)
    }

    @Test(arguments: [
        (CalendarDate(2026, 11, 30), "failed"), (CalendarDate(2026, 12, 1), "passed"),
        (CalendarDate(2026, 12, 2), "passed"),
    ])
    func aResultCountsUntilItsLastDay(_ end: CalendarDate, _ outcome: String) {
        let language = Qualification.Record.sample(
            .jlpt,
            level: .n4,
            on: Self.passed,
            until: end
        )
        #expect(Self.verdict([Self.skill, language]).word == outcome)
    }

    @Test(arguments: [
        (CalendarDate(2026, 7, 4), "failed"), (CalendarDate(2026, 7, 5), "passed"),
        (CalendarDate(2026, 7, 6), "passed"),
    ])
    func aResultCountsFromItsDay(_ day: CalendarDate, _ outcome: String) {
        #expect(Self.verdict([Self.skill, Self.japanese], on: day).word == outcome)
    }

    @Test(arguments: ["JP-SSW-2", "JP-TITP-1", "KR-EPS"])
    func otherProgrammesHaveTheirOwnTests(_ programme: String) {
        #expect(Self.verdict([], programme: programme).kind == .notApplicable)
    }

    /// The status came into being on 2019-04-01.
    @Test func itIsInForceFromItsDay() {
        #expect(SkilledWorkerTested.card.force == .since(2019, 4, 1))
    }
}

@Suite(.database) struct SkilledWorkerRecordTests {
    @Test func theRuleReadsTheWorkOfTheCase() async throws {
        let caseFile = try await office.placed(under: "JP-SSW-1")
        let person = try await office.person(of: caseFile)
        func record(_ changes: [String: JSON]) async throws {
            let body: [String: JSON] = [
                "person_id": .text("\(person)"), "passed_on": "2026-11-01",
            ]
            try await office.perform(
                RecordQualification.self,
                .object(body.merging(changes) { $1 })
            )
        }
        #expect(try await office.outcomes(of: caseFile)["R-SSW-001"] == .failed)
        try await record(["kind": "jft_basic"])
        try await record(["kind": "skill_test", "occupations": ["8153"]])
        #expect(try await office.outcomes(of: caseFile)["R-SSW-001"] == .failed)
        try await record(["kind": "titp_2", "occupations": ["8153", "7511"]])
        #expect(try await office.outcomes(of: caseFile)["R-SSW-001"] == .passed)
    }
}
