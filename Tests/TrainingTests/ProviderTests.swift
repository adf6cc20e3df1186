import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Training

/// Who teaches stands in the directory, and on no list that binds.
@Suite(.database) struct ProviderTests {
    func offer(_ provider: ID<Body>) async throws -> String? {
        let body = CourseTests.body().object ?? [:]
        let more: [String: JSON] = ["provider_id": .text("\(provider)")]
        return try await office.refusal(
            OfferCourse.self,
            .object(body.merging(more) { _, new in new })
        )?.code
    }

    func offerLessons(_ provider: ID<Body>) async throws -> String? {
        try await office.refusal(
            OfferInstituteCourse.self,
            [
                "provider_id": .text("\(provider)"), "title": "Evening course",
                "module": "destination_language", "language": "ja", "hours": 40,
            ]
        )?.code
    }

    @Test(
        arguments: [
            (.trainingCentre, .listed, nil, "unfit-value"),
            (.languageInstitute, .listed, nil, nil),
            (.supervisingBody, .listed, nil, "unfit-value"),
            (.authority, .listed, nil, "unfit-value"),
            (.languageInstitute, .suspended, "wrong-state", "wrong-state"),
            (.languageInstitute, .retired, "wrong-state", "wrong-state"),
            (.clinic, .listed, "unfit-value", "unfit-value"),
        ] as [(BodyKind, BodyState, String?, String?)]
    )
    func aCourseIsGivenByWhoTeaches(
        _ kind: BodyKind,
        _ state: BodyState,
        _ course: String?,
        _ lessons: String?
    ) async throws {
        let body = try await office.body(state, kind: kind)
        #expect(try await offer(body) == course)
        #expect(try await offerLessons(body) == lessons)
    }

    @Test func whoIsNotThereIsNoProvider() async throws {
        #expect(try await offer(ID(UUID())) == "unknown-reference")
        #expect(try await offerLessons(ID(UUID())) == "unknown-reference")
    }

    @Test func whoWasFoundOnTheBindingListTeachesNobody() async throws {
        let body = try await office.body(kind: .languageInstitute)
        try await office.sanctionCheck(
            .trueMatch,
            of: .body,
            body.uuid,
            adding: [.body(body), .unOpen(1)]
        )
        #expect(try await offer(body) == "wrong-state")
        #expect(try await offerLessons(body) == "wrong-state")
    }

    /// Nobody is sent to a provider that was taken off the directory after the course was offered.
    @Test func aSuspendedProviderTakesNobody() async throws {
        let body = try await office.body(kind: .languageInstitute)
        let course = try await office.course([.safety, .law], ["provider_id": .text("\(body)")])
        let lessons = try await office.instituteCourse(adding: [.provider(body)])
        let file = try await office.placed()
        _ = try await office.enrolled(file, in: course)
        _ = try await office.learner(of: file, in: lessons, JSON.child)
        try await office.change(body, [.state(.suspended)])
        let enrolment = try await office.refusal(
            EnrolWorker.self,
            ["course_id": .text("\(course)"), "case_id": .text("\(office.placed())")]
        )
        #expect(enrolment?.code == "wrong-state")
        let learner = try await office.refusal(
            EnrolLearner.self,
            Office.learner(of: file, in: lessons, JSON.child)
        )
        #expect(learner?.code == "wrong-state")
        let revised = try await office.refusal(ReviseCourse.self, on: course, ["reason": "New."])
        #expect(revised?.code == "wrong-state")
    }
}
