import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Training

@Suite(.database) struct QualificationTests {
    func body(_ person: ID<Person>, _ changes: [String: JSON] = [:]) -> JSON {
        let body: [String: JSON] = [
            "person_id": .text("\(person)"), "kind": "eps_topik",
            "passed_on": "2026-11-01",
        ]
        return .object(body.merging(changes) { _, new in new })
    }

    func person() async throws -> ID<Person> {
        try await office.person(of: office.placed(in: .kr, under: "KR-EPS"))
    }

    func until(_ id: ID<Qualification>) async throws -> CalendarDate? {
        try await office.record(of: id).validUntil
    }

    /// The test is good for two years, the roster for one; the roster is due two months after the result.
    @Test func theLawsLengthsAreComputedAndTheirClocksRun() async throws {
        let person = try await person()
        let test = try await office.make(RecordQualification.self, body(person))
        #expect(try await until(test) == CalendarDate(2028, 11, 1))
        #expect(
            try await office.openDuties()
                == ["eps-pre-roster": "2027-01-01", "qualification-expiry": "2028-11-01"]
        )
        office.clock.move(to: CalendarDate(2026, 12, 1))
        let roster = try await office.make(
            RecordQualification.self,
            body(person, ["kind": "eps_roster", "passed_on": "2026-12-01"])
        )
        #expect(try await until(roster) == CalendarDate(2027, 12, 1))
        let open = try await office.count(of: "task", "duty = 'eps-pre-roster' AND state = 'done'")
        #expect(open == 1)
    }

    @Test func aNewerResultEndsTheAlarmOfTheOneBefore() async throws {
        let person = try await person()
        _ = try await office.make(
            RecordQualification.self,
            body(person, ["passed_on": "2025-01-01"])
        )
        _ = try await office.make(RecordQualification.self, body(person))
        #expect(try await office.openDuties()["qualification-expiry"] == "2028-11-01")
    }

    @Test func aRevokedResultCountsNoMoreAndItsClocksStop() async throws {
        let id = try await office.make(RecordQualification.self, body(person()))
        try await office.perform(RevokeQualification.self, on: id, ["reason": "Cheated."])
        #expect(try await office.openDuties() == [:])
        #expect(
            try await office.story(of: id) == ["qualification.recorded", "qualification.revoked"]
        )
        let again = try await office.refusal(
            RevokeQualification.self,
            on: id,
            ["reason": "Again."]
        )
        #expect(again?.code == "wrong-state")
    }

    @Test(
        arguments: [
            (["passed_on": "2026-11-21"], nil), (["passed_on": "2026-11-22"], "unfit-value"),
            (["kind": "jlpt"], "unfit-value"), (["kind": "jlpt", "level": "n4"], nil),
            (["kind": "jlpt", "level": "a1"], "unfit-value"),
            (["kind": "topik"], "unfit-value"), (["kind": "topik", "level": "topik_2"], nil),
            (["kind": "topik", "level": "a1"], "unfit-value"),
            (["kind": "language_test", "level": "topik_2", "language": "ko"], "unfit-value"),
            (["kind": "language_test", "level": "a1"], "unfit-value"),
            (["kind": "language_test", "level": "a1", "language": "ja"], nil),
            (["kind": "jft_basic", "valid_until": "2026-11-01"], "unfit-value"),
            (["kind": "jft_basic", "valid_until": "2026-11-02"], nil),
            (["kind": "skill_test"], "unfit-value"), (["kind": "titp_2"], "unfit-value"),
            (["kind": "skill_test", "occupations": []], "unfit-value"),
            (["kind": "skill_test", "occupations": ["7511"]], nil),
            (["kind": "titp_2", "occupations": ["7511", "8160"]], nil),
            (["occupations": ["7511"]], "unfit-value"),
            (["score": -1], "unfit-value"), (["score": 0], nil),
        ] as [([String: JSON], String?)]
    ) func aResultFitsItsKind(changes: [String: JSON], code: String?) async throws {
        let refusal = try await office.refusal(
            RecordQualification.self,
            body(person(), changes)
        )
        #expect(refusal?.code == code)
        let count = try await office.count(of: "qualification")
        #expect(count == (code == nil ? 1 : 0))
    }

    @Test func theSameResultIsRecordedOnce() async throws {
        let person = try await person()
        _ = try await office.make(RecordQualification.self, body(person))
        let again = try await office.refusal(RecordQualification.self, body(person))
        #expect(again?.code == "already-there")
        let nobody = try await office.refusal(RecordQualification.self, body(ID(UUID())))
        #expect(nobody?.code == "unknown-reference")
    }

    @Test func theRuleReadsTheRecords() async throws {
        let caseFile = try await office.placed(in: .kr, under: "KR-EPS")
        let person = try await office.person(of: caseFile)
        #expect(try await office.outcomes(of: caseFile)["R-TRN-005"] == .failed)
        for kind in ["eps_topik", "eps_roster"] {
            _ = try await office.make(
                RecordQualification.self,
                body(person, ["kind": .text(kind)])
            )
        }
        #expect(try await office.outcomes(of: caseFile)["R-TRN-005"] == .passed)
        #expect(try await office.outcomes(of: caseFile)["R-TRN-004"] == .notApplicable)
    }

    /// Employment for Skill Development: a course towards A1, and the lectures after entry.
    @Test func bookedCoursesAreCounted() async throws {
        let caseFile = try await office.placed(under: "JP-ESD")
        let day = CalendarDate(2027, 4, 1)
        let language = try await office.course([.language], hours: 100)
        _ = try await office.enrolled(caseFile, in: language)
        #expect(try await office.outcomes(of: caseFile, on: day)["R-TRN-004"] == .failed)
        let lectures = try await office.course(
            [.law, .language],
            hours: 320,
            ["held": "after_entry", "topic_hours": [100, 220]]
        )
        let id = try await office.enrolled(caseFile, in: lectures)
        #expect(try await office.outcomes(of: caseFile, on: day)["R-TRN-004"] == .passed)
        try await office.perform(WithdrawEnrolment.self, on: id)
        #expect(try await office.outcomes(of: caseFile, on: day)["R-TRN-004"] == .failed)
    }

    @Test func anotherAgencySeesNoResult() async throws {
        let id = try await office.make(RecordQualification.self, body(person()))
        let stranger = Caller.stranger
        try await office.found(stranger)
        let refusal = try await office.refusal(
            RevokeQualification.self,
            on: id,
            ["reason": "x"],
            by: stranger,
            seen: 1
        )
        #expect(refusal?.code == "no-such-record")
    }

    /// A test of a language says how well it is spoken, in the European levels, whatever its own scale.
    @Test(
        arguments: [
            ("jlpt", "n3", nil, ["ko:A1", "ja:A2"]), ("jlpt", "n1", nil, ["ko:A1", "ja:B2"]),
            ("language_test", "b1", "ko", ["ko:B1"]), ("language_test", "a1", "ko", ["ko:A1"]),
            ("jft_basic", nil, nil, ["ko:A1"]),
        ] as [(String, JSON?, JSON?, [String])]
    )
    func theLevelGoesIntoTheProfile(
        _ kind: String,
        _ level: JSON?,
        _ language: JSON?,
        _ expected: [String]
    ) async throws {
        let person = try await person()
        try await office.change(person, [.languageSkills(["ko:A1"])])
        var changes: [String: JSON] = ["kind": .text(kind)]
        changes["level"] = level
        changes["language"] = language
        _ = try await office.make(RecordQualification.self, body(person, changes))
        let skills = try await office.record(of: person).languageSkills
        #expect(skills.map(\.description) == expected)
    }
}
