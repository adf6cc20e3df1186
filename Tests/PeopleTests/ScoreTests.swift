import Core
import Corridors
import Foundation
import Model
import Postgres
import TestKit
import Testing

@testable import People

/// PostgreSQL finds the best of a pool, and Match says why: the two must count alike.
@Suite(.database) struct ScoreTests {
    static let day = CalendarDate(2026, 11, 21)
    static let size = 600

    static func wanted(
        _ code: String = "8153",
        _ asked: LanguageAsked? = LanguageAsked(.japanese, nil, .a2),
        closing: CalendarDate = CalendarDate(2027, 3, 1),
        _ ages: ClosedRange<Int> = 18...39
    ) -> WantedWorker {
        WantedWorker(
            occupation: Occupation(code) ?? .sampleUnit,
            opensOn: CalendarDate(2026, 12, 1),
            closesOn: closing,
            asked: asked.map { [$0] } ?? [],
            ages: ages
        )
    }

    static let orders = [
        wanted(), wanted("9412", LanguageAsked(.japanese, .jlpt, .n3)), wanted("2221", nil),
        wanted("0110", LanguageAsked("ko-KP", nil, .c1)),
        wanted("7114", LanguageAsked(.korean, .epsTopik)),
        wanted("5120", LanguageAsked("mn-Cyrl", nil, .b1)),
        wanted("8154", LanguageAsked("jam", nil, .a1)),
        wanted("8121", LanguageAsked(.korean, .topik, .topik2)),
        wanted(closing: CalendarDate(2028, 2, 29), 18...WantedWorker.noLimit),
        wanted("8159", closing: CalendarDate(2027, 2, 28), 20...20),
    ]

    @Test func scoreAndOrderAreThoseOfMatch() async throws {
        try await fill()
        for (number, wanted) in Self.orders.enumerated() {
            for isOfAge in [true, false] {
                let found = try await office.registrar.read(as: office.anyone) { tx in
                    try Candidate.best(
                        Self.size,
                        for: wanted,
                        ofAge: isOfAge,
                        in: tx,
                        on: Self.day
                    )
                }
                let expected = found.map {
                    (member: $0.candidate.member, match: Match(of: $0.candidate, for: wanted))
                }
                #expect(expected.allSatisfy { $0.match.isOfAge == isOfAge }, "order \(number)")
                #expect(found.map(\.score) == expected.map(\.match.score), "order \(number)")
                let sorted = expected.sorted {
                    (-$0.match.score, $0.member.uuid) < (-$1.match.score, $1.member.uuid)
                }
                #expect(
                    found.map(\.candidate.member) == sorted.map(\.member),
                    "order \(number)"
                )
                if number == 0 { #expect(Set(found.map(\.score)).count > 12) }
            }
        }
    }

    /// Between them the two halves leave nobody out, and the limit cuts the list from its end.
    @Test func nobodyIsLeftOut() async throws {
        try await fill()
        for wanted in Self.orders {
            let (young, others, count, first) = try await office.registrar.read(as: office.anyone) {
                tx in
                (
                    try Candidate.best(
                        Self.size,
                        for: wanted,
                        ofAge: true,
                        in: tx,
                        on: Self.day
                    ),
                    try Candidate.best(
                        Self.size,
                        for: wanted,
                        ofAge: false,
                        in: tx,
                        on: Self.day
                    ),
                    try Candidate.count(in: tx, on: Self.day),
                    try Candidate.best(7, for: wanted, ofAge: true, in: tx, on: Self.day)
                )
            }
            let all = (young + others).map(\.candidate.member)
            #expect(Set(all).count == all.count)
            #expect(count == all.count)
            // One in ten has a word that is too old.
            #expect(count == Self.size * 9 / 10)
            #expect(
                first.map(\.candidate.member) == Array(young.prefix(7).map(\.candidate.member))
            )
        }
    }

    /// Everything that a match reads, in every mixture that chance makes of it: the same each time.
    private func fill() async throws {
        let agency = office.anyone.agency.uuid
        var chance = SeededGenerator(seed: 17)
        var script = """
            SET homeward.agency = '\(agency)';
            SET homeward.now = '\(office.clock.now)';
            SET session_replication_role = replica;

            """
        for number in 0..<Self.size {
            script += try row(number, &chance)
        }
        try await office.asOwner(script)
    }

    private func row(_ number: Int, _ chance: inout SeededGenerator) throws -> String {
        let (person, member) = (UUID(), UUID())
        let codes = [
            "8153", "8154", "8159", "8121", "8100", "9412", "2221", "0110", "1815", "7114",
        ]
        let skills = [
            "ja", "ja-Latn", "ja-Jpan-JP", "oja", "jam", "ko", "ko-KR", "mn-Cyrl", "zh-Hans",
        ]
        let occupations = chance.some(of: codes).joined(separator: ",")
        let languages = chance.some(of: skills)
            .map { "\($0):\(chance.one(of: CommonLevel.allCases.map(\.rawValue)))" }
            .joined(separator: ",")
        let born = chance.one(of: [
            "2008-02-29", "2009-03-01", "2009-03-02", "1987-03-01", "1987-03-02", "2007-02-28",
            "2010-02-28", "2010-03-01", "2009", "2009-02", "2009-03", "1987", "1987-03", "2000",
            BirthDate(CalendarDate(1990, 1, 1).adding(days: number)),
        ])
        let from = CalendarDate(2026, 11, 29).adding(days: chance.below(95))
        let until = chance.one(of: [
            nil, from, CalendarDate(2026, 11, 30), CalendarDate(2027, 5, 1),
        ])
        .flatMap { $0 < from ? nil : $0 }
        let level = chance.one(of: SkillLevel.allCases).rawValue
        let confirmed = Self.day.adding(days: number.isMultiple(of: 10) ? -91 : -90)
        var script = """
            INSERT INTO person (id, native_name, family_name, given_name, birth_date, sex,
                nationality, languages, occupations, language_skills, state)
            VALUES ('\(person)', '李', 'LI', 'LEI', '\(born)', 'M', 'CN', '{zh}',
                '{\(occupations)}', '{\(languages)}', 'pooled');
            INSERT INTO pool_member (id, person_id, skill_level, available_from, available_until,
                invited_on, confirmed_on, state)
            VALUES ('\(member)', '\(person)', '\(level)', '\(from)',
                \(until.map { "'\($0)'" } ?? "NULL"), '2026-01-01', '\(confirmed)', 'active');

            """
        for _ in 0..<chance.below(4) {
            let began = CalendarDate(2025, 10, 1).adding(days: chance.below(430))
            let days = chance.one(of: [0, 27, 28, 29, 30, 178, 358, 359, 400, nil])
            let ended = days.map { "'\(began.adding(days: $0))'" } ?? "NULL"
            let state = chance.one(of: ["stated", "stated", "stated", "struck"])
            script += """
                INSERT INTO work_entry (id, person_id, occupation, country, from_on, until_on, state)
                VALUES ('\(UUID())', '\(person)', '\(chance.one(of: codes))', 'CN', '\(began)',
                    \(ended), '\(state)');

                """
        }
        return script
    }
}

extension SeededGenerator {
    fileprivate mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

    fileprivate mutating func one<Element>(of list: [Element]) -> Element {
        list[below(list.count)]
    }

    /// None to three of a list.
    fileprivate mutating func some(of list: [String]) -> [String] {
        (0..<below(4)).map { _ in one(of: list) }
    }
}
