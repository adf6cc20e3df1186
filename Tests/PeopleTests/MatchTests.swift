import Core
import Corridors
import Foundation
import Model
import TestKit
import Testing

@testable import People

struct MatchTests {
    static let wanted = WantedWorker(
        occupation: Occupation.sewer,
        opensOn: CalendarDate(2026, 12, 1),
        closesOn: CalendarDate(2027, 3, 1),
        asked: [LanguageAsked(.japanese, nil, .a2)],
        ages: 18...39
    )

    static func candidate(_ change: (inout Candidate) -> Void = { _ in }) -> Candidate {
        var candidate = Candidate(
            member: ID(UUID()),
            person: ID(UUID()),
            skillLevel: .skilled,
            availableFrom: CalendarDate(2026, 11, 1),
            availableUntil: nil,
            birthDate: "1995-05-05",
            occupations: [.sewer],
            skills: [LanguageSkill("ja:A2")].compactMap(\.self),
            months: 12
        )
        change(&candidate)
        return candidate
    }

    func points(_ feature: MatchedFeature, _ change: (inout Candidate) -> Void) -> Int? {
        Match(of: Self.candidate(change), for: Self.wanted).criteria
            .first { $0.feature == feature }?.points
    }

    @Test func whoFitsInEverythingHasAHundred() {
        let match = Match(of: Self.candidate(), for: Self.wanted)
        #expect(match.score == 100)
        #expect(match.isOfAge)
        #expect(match.criteria.reduce(0) { $0 + $1.of } == 100)
        #expect(match.criteria.allSatisfy { !$0.reason.isEmpty })
    }

    @Test(arguments: [
        (12, ["8153"], 40), (11, ["8153"], 30), (0, ["8153"], 30), (5, [], 30), (0, ["8154"], 20),
        (0, ["8121"], 10), (0, ["9412"], 0), (0, [], 0),
    ])
    func workCountsBeforeWords(_ months: Int, _ codes: [String], _ expected: Int) {
        let found = points(.occupation) {
            $0.months = months
            $0.occupations = codes.compactMap { Occupation($0) }
        }
        #expect(found == expected)
    }

    @Test(arguments: [("ja:A1", 10), ("ja:A2", 25), ("ja:B1", 25), ("ko:C2", 0)])
    func aLanguageBelowTheLevelCountsLess(_ skill: String, _ expected: Int) {
        let found = points(.language) { $0.skills = [LanguageSkill(skill)].compactMap(\.self) }
        #expect(found == expected)
    }

    @Test(
        arguments: [
            ([LanguageAsked(.japanese, .jlpt, .n4)], .a2, "ja"),
            (
                [LanguageAsked(.japanese, .jlpt, .n2), LanguageAsked(.japanese, .jftBasic, .a2)],
                .a2, "ja"
            ),
            ([LanguageAsked(.japanese, nil, .b1), LanguageAsked(.english, nil, .a1)], .b1, "ja"),
            ([LanguageAsked(.korean, .epsTopik)], nil, "ko"),
            ([LanguageAsked(.korean, .topik, .topik2)], nil, "ko"),
        ] as [([LanguageAsked], CommonLevel?, String)]
    )
    func theLowestLevelThatWillDoIsWanted(
        _ asked: [LanguageAsked],
        _ level: CommonLevel?,
        _ language: String
    ) {
        var wanted = Self.wanted
        wanted.asked = asked
        #expect(wanted.level == level)
        #expect(wanted.language?.language == language)
    }

    @Test func whereNoLanguageIsAskedNoneIsMissed() {
        var wanted = Self.wanted
        wanted.asked = []
        let match = Match(of: Self.candidate { $0.skills = [] }, for: wanted)
        #expect(match.score == 100)
    }

    @Test(
        arguments: [
            (CalendarDate(2026, 12, 1), nil, 20), (CalendarDate(2026, 12, 2), nil, 10),
            (CalendarDate(2027, 3, 1), nil, 10), (CalendarDate(2027, 3, 2), nil, 0),
            (CalendarDate(2026, 11, 1), CalendarDate(2026, 11, 30), 0),
            (CalendarDate(2026, 11, 1), CalendarDate(2026, 12, 1), 20),
        ] as [(CalendarDate, CalendarDate?, Int)]
    )
    func whoCanGoInTimeCountsMore(_ from: CalendarDate, _ until: CalendarDate?, _ expected: Int) {
        let found = points(.availability) {
            $0.availableFrom = from
            $0.availableUntil = until
        }
        #expect(found == expected)
    }

    @Test(arguments: [(SkillLevel.unskilled, 0), (.skilled, 15), (.professional, 15)])
    func aTradeNeedsSkill(_ level: SkillLevel, _ expected: Int) {
        #expect(points(.skill) { $0.skillLevel = level } == expected)
    }

    @Test(
        arguments: [
            ("2009-03-02", false), ("2009-03-01", true), ("1987-03-02", true),
            ("1987-03-01", false),
            ("2009", false), ("2009-02", true), ("2009-03", false), ("2008", true), ("1987", false),
            ("1987-03", false), ("1987-04", true), ("1988", true),
        ] as [(BirthDate, Bool)]
    )
    func ageIsALimitAndNeverAPoint(_ birth: BirthDate, _ isOfAge: Bool) {
        let match = Match(of: Self.candidate { $0.birthDate = birth }, for: Self.wanted)
        #expect(match.isOfAge == isOfAge)
        #expect(match.score == 100)
    }
}

extension Occupation {
    /// Sewing machine operators.
    fileprivate static let sewer = Occupation("8153")
}
