import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Training

/// Who learns with a language institute, and what is kept of whom.
@Suite(.database) struct InstituteEnrolmentTests {
    func refusal(
        of file: ID<CaseFile>,
        in course: ID<InstituteCourse>,
        _ more: [String: JSON] = [:]
    ) async throws -> String? {
        try await office.refusal(
            EnrolLearner.self,
            Office.learner(of: file, in: course, more)
        )?.code
    }

    @Test(
        arguments: [
            (.planned, "wrong-state"), (.cleared, "wrong-state"), (.departed, "wrong-state"),
            (.arrived, nil), (.working, nil), (.ended, "wrong-state"),
        ] as [(DeploymentState, String?)]
    )
    func aWorkerLearnsAfterTheArrival(_ state: DeploymentState, _ code: String?) async throws {
        let file = try await office.abroad(state)
        let course = try await office.instituteCourse()
        #expect(try await refusal(of: file, in: course) == code)
        // The family may begin before the worker leaves.
        let child = JSON.child.merging(["enrolled_on": "2026-11-01"]) { _, new in new }
        #expect(try await refusal(of: file, in: course, child) == nil)
    }

    @Test(arguments: [
        ("2026-10-31", "unfit-value"), ("2026-11-01", nil), ("2026-11-21", nil),
        ("2026-11-22", "unfit-value"),
    ])
    func theDayLiesBetweenTheDepartureAndToday(_ day: String, _ code: String?) async throws {
        let file = try await office.abroad()
        let course = try await office.instituteCourse()
        #expect(
            try await refusal(of: file, in: course, ["enrolled_on": .text(day)]) == code
        )
    }

    @Test(arguments: [("JP", nil), ("CN", "unfit-value"), (nil, nil)] as [(Country?, String?)])
    func theLessonsAreWhereTheWorkerIsOrAtADistance(
        _ country: Country?,
        _ code: String?
    ) async throws {
        let course = try await office.instituteCourse(adding: [.country(country)])
        let file = try await office.abroad()
        #expect(try await refusal(of: file, in: course) == code)
        // A child who stayed at home learns there.
        #expect(try await refusal(of: file, in: course, JSON.child) == nil)
    }

    @Test(
        arguments: [
            (["relation": "child"], "unfit-value"),
            (["relation": "child", "consented_on": "2026-11-02"], nil),
            (["relation": "child", "consented_on": "2026-11-03"], "unfit-value"),
            (["relation": "friend", "consented_on": "2026-11-01"], "unfit-value"),
            (["consented_on": "2026-11-01"], "unfit-value"),
        ] as [([String: JSON], String?)]
    )
    func ofTheFamilyWhoAgreedLearns(_ more: [String: JSON], _ code: String?) async throws {
        let file = try await office.abroad()
        #expect(try await refusal(of: file, in: office.instituteCourse(), more) == code)
    }

    /// Two children may be in one course, and the record does not tell them apart; the worker is there once.
    @Test func theWorkerIsInACourseOnce() async throws {
        let (file, course) = try await (office.abroad(), office.instituteCourse())
        let first = try await office.learner(of: file, in: course)
        #expect(try await refusal(of: file, in: course) == "already-there")
        for _ in 0..<2 { _ = try await office.learner(of: file, in: course, JSON.child) }
        try await office.perform("withdraw", in: TrainingFeature.self, on: first)
        #expect(try await refusal(of: file, in: course) == nil)
        #expect(
            try await office.story(of: first)
                == ["institute-enrolment.enrolled", "institute-enrolment.withdrawn"]
        )
    }

    /// What a child learnt is shown without a name, and is not the worker's own.
    @Test func theFamilysLevelIsNotTheWorkers() async throws {
        let file = try await office.abroad()
        let person = try await office.person(of: file)
        try await office.change(person, [.languageSkills(["zh:native"])])
        let course = try await office.instituteCourse(.chineseCulture)
        let id = try await office.learner(
            of: file,
            in: course,
            JSON.child.merging(["level_before": "A1"]) { _, new in new }
        )
        try await office.completed(id, hours: 12, .a2)
        let skills = try await office.record(of: person).languageSkills
        #expect(skills.map(\.description) == ["zh:native"])
        let row = try #require(try await office.list(instituteEnrolmentReadModel).first)
        #expect(row["relation"] == "child")
        #expect(row["level_before"] == "A1")
        #expect(row["level_after"] == "A2")
        #expect(row["chinese_culture_hours"] == 12)
        #expect(row["destination_language_hours"] == .null)
    }

    @Test(
        arguments: [
            (Office.result(40), nil), (Office.result(0), nil),
            (Office.result(41), "unfit-value"),
            (Office.result(40, .native), "unfit-value"),
            (Office.result(40, on: "2026-11-01"), "unfit-value"),
            (Office.result(40, on: "2026-11-02"), nil), (Office.result(40, on: "2026-11-21"), nil),
            (Office.result(40, on: "2026-11-22"), "unfit-value"),
        ] as [(JSON, String?)]
    )
    func aResultFitsTheCourse(_ body: JSON, _ code: String?) async throws {
        let enrolment = try await office.learner(
            of: office.abroad(),
            in: office.instituteCourse(hours: 40)
        )
        let refusal = try await office.refusal(CompleteInstituteCourse.self, on: enrolment, body)
        #expect(refusal?.code == code)
        guard code == nil else { return }
        let again = try await office.refusal(CompleteInstituteCourse.self, on: enrolment, body)
        #expect(again?.code == "wrong-state")
    }

    @Test func anEndedCaseAndAWithdrawnCourseTakeNobody() async throws {
        let course = try await office.instituteCourse()
        #expect(
            try await refusal(of: office.placed(.closed), in: course, JSON.child)
                == "wrong-state"
        )
        try await office.perform("withdraw", in: TrainingFeature.self, on: course)
        #expect(try await refusal(of: office.abroad(), in: course) == "wrong-state")
    }

    @Test func anotherAgencySeesNoLearner() async throws {
        let id = try await office.learner(of: office.abroad(), in: office.instituteCourse())
        let stranger = Caller.stranger
        try await office.found(stranger)
        let refusal = try await office.refusal(
            CompleteInstituteCourse.self,
            on: id,
            Office.result(1),
            by: stranger,
            seen: 1
        )
        #expect(refusal?.code == "no-such-record")
    }
}
