import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import People

/// People whose papers state a part of the birth date alone.
@Suite(.database) struct PartBirthDateTests {
    func registered(_ birth: String, _ changes: [String: JSON] = [:]) async throws -> ID<Person> {
        try await office.make(
            RegisterPerson.self,
            Bodies.person(changes.merging(["birth_date": .text(birth)]) { own, _ in own })
        )
    }

    func birth(of id: ID<Person>) async throws -> BirthDate {
        try await office.record(of: id).birthDate
    }

    @Test(arguments: ["1990", "1990-05", "1990-05-17"] as [BirthDate])
    func theRecordSaysNoMoreThanThePassport(known: BirthDate) async throws {
        let id = try await registered("\(known)")
        #expect(try await birth(of: id) == known)
        let days = try await office.value(
            """
            SELECT ARRAY[core.earliest_birth(birth_date)::text, core.latest_birth(birth_date)::text]
            FROM person WHERE id = \(id)
            """,
            as: [String].self
        )
        #expect(days == ["\(known.earliest)", "\(known.latest)"])
    }

    /// Today is 2026-11-21: what may have been is not in the future.
    @Test(
        arguments: [
            ("2026-11-21", nil), ("2026-11-22", "unfit-value"), ("2026-11", nil),
            ("2026-12", "unfit-value"), ("2026", nil), ("2027", "unfit-value"),
        ] as [(String, String?)]
    )
    func nobodyIsBornInTheFuture(birth: String, code: String?) async throws {
        let body = Bodies.person(["birth_date": .text(birth)])
        #expect(try await office.refusal(RegisterPerson.self, body)?.code == code)
    }

    @Test func whatIsLearntLaterIsCorrected() async throws {
        let id = try await registered("1990")
        try await office.perform(
            CorrectPerson.self,
            on: id,
            ["reason": "The new passport states it.", "birth_date": "1990-05"]
        )
        #expect(try await birth(of: id) == "1990-05")
    }

    @Test func twinsAreWhoMayBeBornOnOneDay() async throws {
        let births = ["1990-05-17", "1990-05-18", "1990-05", "1990-06", "1990", "1991"]
        var ids: [String: ID<Person>] = [:]
        for birth in births { ids[birth] = try await registered(birth) }
        for birth in births {
            let answer = try await office.answer(PersonTwins(), on: #require(ids[birth]))
            let found = answer["twins"]?.array?.compactMap { $0["person_id"]?.text } ?? []
            let own = try BirthDate(parsing: birth)
            let expected = try births.filter {
                try $0 != birth && own.mayBe(BirthDate(parsing: $0))
            }
            #expect(Set(found) == Set(expected.compactMap { ids[$0].map { "\($0)" } }), "\(birth)")
        }
    }

    @Test(
        arguments: [
            ("1990", nil), ("1990-05", nil), ("1990-06", "unfit-value"), ("1991", "unfit-value"),
        ]
            as [(String, String?)]
    )
    func onlyWhoMayBeOneIsMerged(birth: String, code: String?) async throws {
        let first = try await registered("1990-05-17")
        let double = try await registered(birth)
        let body: JSON = ["merged_into": .text("\(first)"), "reason": "One name."]
        #expect(try await office.refusal(MergePerson.self, on: double, body)?.code == code)
    }
}
