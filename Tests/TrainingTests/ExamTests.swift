import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Training

/// A course of one hour in each of two topics, and a test of 60 points.
@Suite(.database) struct ExamTests {
    func taught(_ more: [String: JSON] = ["pass_mark": 60]) async throws -> ID<Enrolment> {
        let course = try await office.course([.safety, .law], hours: 2, more)
        let id = try await office.enrolled(office.placed(), in: course)
        try await office.attended(id, .safety)
        try await office.attended(id, .law)
        return id
    }

    func completed() async throws -> ID<Enrolment> {
        let id = try await taught()
        try await office.perform(CompleteCourse.self, on: id)
        return id
    }

    func state(of id: ID<Enrolment>) async throws -> String? {
        try await office.value("SELECT state FROM enrolment WHERE id = \(id)", as: String.self)
    }

    @Test(arguments: [(59, "failed"), (60, "tested"), (61, "tested")])
    func theMarkDecides(score: Int, state: String) async throws {
        let id = try await completed()
        try await office.perform(RecordTest.self, on: id, .test(score))
        #expect(try await self.state(of: id) == state)
    }

    @Test func whoFailsRetakesAndIsCertifiedAfterPassing() async throws {
        let id = try await completed()
        try await office.perform(RecordTest.self, on: id, .test(40))
        try await office.perform(RetakeTest.self, on: id, ["reason": "Two more lessons."])
        try await office.attended(id, .law, on: "2026-11-19")
        try await office.perform(RecordTest.self, on: id, .test(80))
        try await office.certified(id)
        let scores = try await office.value(
            "SELECT array_agg(score ORDER BY attempt) FROM exam WHERE enrolment_id = \(id)",
            as: [Int].self
        )
        #expect(scores == [40, 80])
        let attempts = try await office.value(
            "SELECT array_agg(is_passed ORDER BY attempt) FROM exam_shown",
            as: [Bool].self
        )
        #expect(attempts == [false, true])
        #expect(
            try await office.story(of: id).suffix(5) == [
                "enrolment.failed", "enrolment.retaken", "enrolment.attended", "enrolment.passed",
                "enrolment.certified",
            ]
        )
    }

    @Test func aCourseWithATestIsNotCertifiedWithoutIt() async throws {
        let attending = try await taught()
        let early = try await office.refusal(
            CertifyEnrolment.self,
            on: attending,
            ["certificate_number": "T-1"]
        )
        #expect(early?.code == "test-outstanding")
        let done = try await completed()
        let late = try await office.refusal(
            CertifyEnrolment.self,
            on: done,
            ["certificate_number": "T-1"]
        )
        #expect(late?.code == "test-outstanding")
    }

    @Test func aCourseWithoutATestIsCertifiedAfterItsLessons() async throws {
        let id = try await taught([:])
        try await office.perform(CompleteCourse.self, on: id)
        let refusal = try await office.refusal(RecordTest.self, on: id, .test(100))
        #expect(refusal?.code == "unfit-value")
        try await office.certified(id)
        #expect(try await state(of: id) == "certified")
    }

    @Test(
        arguments: [
            (JSON.test(-1), "unfit-value"), (.test(0), nil), (.test(100), nil),
            (.test(101), "unfit-value"), (.test(60, on: "2026-11-22"), "unfit-value"),
        ] as [(JSON, String?)]
    ) func aTestIsOfADayAndOutOfAHundred(body: JSON, code: String?) async throws {
        let id = try await completed()
        #expect(try await office.refusal(RecordTest.self, on: id, body)?.code == code)
        let count = try await office.count(of: "exam")
        #expect(count == (code == nil ? 1 : 0))
    }

    /// Three hours of two topics: two of them of law.
    @Test func theHoursOfEachTopicCount() async throws {
        let course = try await office.course([.safety, .law], hours: 3, ["topic_hours": [1, 2]])
        let id = try await office.enrolled(office.placed(), in: course)
        try await office.attended(id, .safety, seconds: 3 * 3600)
        try await office.attended(id, .law, seconds: 2 * 3600 - 1)
        let short = try await office.refusal(CompleteCourse.self, on: id)
        #expect(short?.code == "hours-short")
        #expect(short?.detail.contains("law 7199 of 7200 seconds") == true)
        try await office.attended(id, .law, on: "2026-11-19", seconds: 1)
        #expect(try await office.refusal(CompleteCourse.self, on: id) == nil)
    }
}
