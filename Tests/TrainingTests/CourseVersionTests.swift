import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Training

@Suite(.database) struct CourseVersionTests {
    func revised(_ course: ID<Course>, _ body: [String: JSON]) async throws -> ID<Course> {
        let receipt = try await office.perform(
            ReviseCourse.self,
            on: course,
            .object(body.merging(["reason": "The law has changed."]) { own, _ in own })
        )
        return try ID(parsing: receipt.json["course_id"]?.text ?? "")
    }

    @Test func aNewVersionLeavesEnrolmentsOnTheOldOne() async throws {
        let caseFile = try await office.placed()
        let old = try await office.course()
        let id = try await office.enrolled(caseFile, in: old)
        let new = try await revised(old, ["hours": 100, "topics": ["safety", "law", "customs"]])
        #expect(new != old)
        let held = try await office.record(of: id).course
        #expect(held == old)
        // The old version's two hours are enough for whoever is in it.
        try await office.attended(id, .safety)
        try await office.attended(id, .law)
        try await office.certified(id)
        let later = try await office.enrolled(office.placed(), in: new)
        try await office.attended(later, .safety)
        let refusal = try await office.refusal(
            CertifyEnrolment.self,
            on: later,
            ["certificate_number": "T-2"]
        )
        #expect(refusal?.code == "topics-missing")
    }

    @Test func theOldVersionTakesNobodyAndHasOneSuccessor() async throws {
        let old = try await office.course()
        _ = try await revised(old, ["title": "Before departure, with more"])
        #expect(try await office.story(of: old) == ["course.offered", "course.revised"])
        let again = try await office.refusal(ReviseCourse.self, on: old, ["reason": "Again."])
        #expect(again?.code == "wrong-state")
        let caseFile = try await office.placed()
        let refusal = try await office.refusal(
            EnrolWorker.self,
            ["course_id": .text("\(old)"), "case_id": .text("\(caseFile)")]
        )
        #expect(refusal?.code == "wrong-state")
    }

    @Test func whatIsNotNamedStaysAndTheVersionCounts() async throws {
        let old = try await office.course([.safety, .law], hours: 4, ["topic_hours": [1, 3]])
        let second = try await revised(old, ["pass_mark": 60])
        let provider = try await office.body(kind: .trainingCentre)
        let third = try await revised(second, ["provider_id": .text("\(provider)")])
        let row = try await office.registrar.read(as: office.anyone) { tx in
            try tx.ifAny(third)
        }
        #expect(row?.edition == 3)
        #expect(row?.topicHours == [1, 3])
        #expect(row?.passMark == 60)
        #expect(row?.provider == provider)
        // Other topics do not keep the old hours.
        let fourth = try await revised(third, ["topics": ["safety"]])
        let last = try await office.registrar.read(as: office.anyone) { tx in
            try tx.ifAny(fourth)
        }
        #expect(last?.topicHours == nil)
    }

    @Test(
        arguments: [
            (["topic_hours": [1]], "unfit-value"), (["topic_hours": [1, 2]], "unfit-value"),
            (["topic_hours": [1, 1]], nil), (["topic_hours": [-1, 1]], "unfit-value"),
            (["pass_mark": 0], "unfit-value"), (["pass_mark": 1], nil), (["pass_mark": 100], nil),
            (["pass_mark": 101], "unfit-value"), (["held": "after_entry"], nil),
        ] as [([String: JSON], String?)]
    ) func numbersOfACourseFitEachOther(more: [String: JSON], code: String?) async throws {
        let body: [String: JSON] = [
            "title": "Before departure", "destination": "JP", "language": "zh",
            "topics": ["safety", "law"], "hours": 2,
        ]
        let refusal = try await office.refusal(
            OfferCourse.self,
            .object(body.merging(more) { _, new in new })
        )
        #expect(refusal?.code == code)
    }

    @Test func anotherAgencySeesNoCourse() async throws {
        let course = try await office.course()
        let stranger = Caller.stranger
        try await office.found(stranger)
        let refusal = try await office.refusal(
            ReviseCourse.self,
            on: course,
            ["reason": "x"],
            by: stranger,
            seen: 1
        )
        #expect(refusal?.code == "no-such-record")
    }
}
