import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Training

@Suite(.database) struct AttendanceTests {
    func lessons() async throws -> Int? {
        try await office.count(of: "attendance")
    }

    @Test func aLessonIsOnRecord() async throws {
        let id = try await office.enrolled()
        let receipt = try await office.attended(id, .safety)
        #expect(try receipt.json["state"] == "attending")
        #expect(try await lessons() == 1)
        #expect(try await office.story(of: id) == ["enrolment.enrolled", "enrolment.attended"])
    }

    /// The office's day is 2026-11-21; the course teaches safety and law.
    @Test(
        arguments: [
            ("2026-11-21", "safety", 1, nil), ("2026-11-22", "safety", 1, "unfit-value"),
            ("2026-11-20", "customs", 1, "unfit-value"), ("2026-11-20", "safety", 0, "unfit-value"),
            ("2026-11-20", "safety", 86_400, nil), ("2026-11-20", "safety", 86_401, "unfit-value"),
        ] as [(String, String, Int, String?)]
    ) func aLessonFitsTheCourseAndTheDay(
        day: String,
        topic: String,
        seconds: Int,
        code: String?
    ) async throws {
        let id = try await office.enrolled()
        let refusal = try await office.refusal(
            RecordAttendance.self,
            on: id,
            ["day": .text(day), "topic": .text(topic), "seconds": .integer(Int64(seconds))]
        )
        #expect(refusal?.code == code)
        #expect(try await lessons() == (code == nil ? 1 : 0))
    }

    @Test func theSameLessonIsRecordedOnce() async throws {
        let id = try await office.enrolled()
        try await office.attended(id, .safety)
        let refusal = try await office.refusal(RecordAttendance.self, on: id, .lesson(.safety))
        #expect(refusal?.code == "already-there")
        #expect(try await lessons() == 1)
    }

    @Test func aDayHasNoMoreThanTwentyFourHoursInAllCoursesTogether() async throws {
        let caseFile = try await office.placed()
        let first = try await office.enrolled(caseFile, in: office.course())
        let second = try await office.enrolled(caseFile, in: office.course())
        try await office.attended(first, .safety, seconds: 80_000)
        let refusal = try await office.refusal(
            RecordAttendance.self,
            on: second,
            .lesson(.law, seconds: 6_401)
        )
        #expect(refusal?.code == "unfit-value")
        try await office.attended(second, .law, seconds: 6_400)
    }

    @Test(arguments: [("2026-11-17", "unfit-value"), ("2026-11-18", nil), ("2026-11-19", nil)])
    func noLessonLiesBeforeTheEnrolment(day: String, code: String?) async throws {
        let id = try await office.enrolled(office.placed(), in: office.course(), on: "2026-11-18")
        let refusal = try await office.refusal(
            RecordAttendance.self,
            on: id,
            .lesson(.safety, on: day)
        )
        #expect(refusal?.code == code)
        #expect(try await lessons() == (code == nil ? 1 : 0))
    }

    /// Where no day is named it is today's; of an older record the day on which it was made.
    @Test func theEnrolmentHasADay() async throws {
        let caseFile = try await office.placed()
        let course = try await office.course()
        let body: [String: JSON] = [
            "course_id": .text("\(course)"), "case_id": .text("\(caseFile)"),
        ]
        let future = body.merging(["enrolled_on": "2026-11-22"]) { $1 }
        let late = try await office.refusal(EnrolWorker.self, .object(future))
        #expect(late?.code == "unfit-value")
        let id = try await office.make(EnrolWorker.self, .object(body))
        let old = try await office.enrolment(.enrolled, of: caseFile, in: office.course())
        for enrolment in [id, old] {
            let refusal = try await office.refusal(
                RecordAttendance.self,
                on: enrolment,
                .lesson(.safety, on: "2026-11-20")
            )
            #expect(refusal?.code == "unfit-value")
            try await office.attended(enrolment, .safety, on: "2026-11-21")
        }
    }

    /// Eight hours of a day in all courses together, in the order in which they were recorded.
    @Test func twoCoursesShareTheEightHoursOfADay() async throws {
        let caseFile = try await office.placed()
        let first = try await office.enrolled(caseFile, in: office.course(hours: 6))
        let second = try await office.enrolled(caseFile, in: office.course(hours: 5))
        func counted(_ id: ID<Enrolment>) async throws -> JSON? {
            try await office.answer(CountHours(), on: id)[
                "counted_seconds"
            ]
        }
        try await office.attended(first, .safety, seconds: 5 * 3600)
        try await office.attended(second, .safety, seconds: 4 * 3600)
        try await office.attended(second, .law, seconds: 1 * 3600)
        try await office.attended(first, .law, seconds: 1 * 3600)
        // What overfills the day is on record, and counts only what was left.
        #expect(try await lessons() == 4)
        #expect(try await counted(first) == 18_000)
        #expect(try await counted(second) == 10_800)
        for id in [first, second] {
            let refusal = try await office.refusal(
                CertifyEnrolment.self,
                on: id,
                ["certificate_number": "T-1"]
            )
            #expect(refusal?.code == "hours-short")
        }
        // Another worker's day is another's.
        let other = try await office.enrolled(office.placed(), in: office.course())
        try await office.attended(other, .law, seconds: 8 * 3600)
        #expect(try await counted(other) == 28_800)
        // A course that was given up takes no hours from the other.
        try await office.perform(WithdrawEnrolment.self, on: first)
        #expect(try await counted(second) == 18_000)
        try await office.certified(second)
    }

    @Test func tenHoursInOneDayCountEight() async throws {
        let id = try await office.enrolled(office.placed(), in: office.course(hours: 10))
        try await office.attended(id, .safety, seconds: 6 * 3600)
        try await office.attended(id, .law, seconds: 4 * 3600)
        let answer = try await office.answer(CountHours(), on: id)
        #expect(answer["counted_seconds"] == 28_800)
        #expect(answer["wanted_seconds"] == 36_000)
        #expect(
            answer["topics"] == [
                ["topic": "safety", "recorded_seconds": 21_600, "counted_seconds": 21_600],
                ["topic": "law", "recorded_seconds": 14_400, "counted_seconds": 7_200],
            ]
        )
        #expect(answer["missing_topics"] == [])
    }
}
