import Core
import Model
import Postgres
import TestKit
import TransparencyLog

@testable import Training

extension Office {
    /// A case whose worker has been at a site in Japan since the first of November, unless the leg stands elsewhere.
    func abroad(_ state: DeploymentState = .working) async throws -> ID<CaseFile> {
        let file = try await placed(from: "2026-11-01", until: "2027-10-31")
        try await deployment(state, of: file)
        return file
    }

    /// The body of an enrolment with an institute.
    static func learner(
        of file: ID<CaseFile>,
        in course: ID<InstituteCourse>,
        _ more: [String: JSON] = [:]
    ) -> JSON {
        let body: [String: JSON] = [
            "case_id": .text("\(file)"), "course_id": .text("\(course)"),
            "enrolled_on": "2026-11-02",
        ]
        return .object(body.merging(more) { _, new in new })
    }

    /// The worker of a case, or one of the family, in a course of an institute.
    func learner(
        of file: ID<CaseFile>,
        in course: ID<InstituteCourse>,
        _ more: [String: JSON] = [:]
    ) async throws -> ID<InstituteEnrolment> {
        try await make(EnrolLearner.self, Self.learner(of: file, in: course, more))
    }

    /// The result of an institute.
    static func result(_ hours: Int, _ level: CommonLevel? = nil, on day: String = "2026-11-20")
        -> JSON
    {
        var body: [String: JSON] = [
            "hours": .integer(Int64(hours)), "completed_on": .text(day),
        ]
        body["level_after"] = level.map { .text($0.rawValue) }
        return .object(body)
    }

    func completed(
        _ id: ID<InstituteEnrolment>,
        hours: Int,
        _ level: CommonLevel? = nil
    ) async throws {
        try await perform(CompleteInstituteCourse.self, on: id, Self.result(hours, level))
    }
}

extension JSON {
    /// One of the family who agreed.
    static let child: [String: JSON] = ["relation": "child", "consented_on": "2026-11-01"]
}
