import Core
import Model
import Postgres
import TestKit
import TransparencyLog

@testable import Training

/// Two hours in two topics: the smallest course that can be certified and refused.
extension Office {
    func course(
        _ topics: [Topic] = [.safety, .law],
        hours: Int = 2,
        for country: Country = .jp,
        _ more: [String: JSON] = [:]
    ) async throws -> ID<Course> {
        let body: [String: JSON] = [
            "title": "Before departure", "destination": .text("\(country)"), "language": "zh",
            "topics": .array(topics.map { .text($0.rawValue) }),
            "hours": .integer(Int64(hours)),
        ]
        return try await make(OfferCourse.self, .object(body.merging(more) { _, new in new }))
    }

    /// Three weeks ago, when nothing else is said, so that there was time to be taught.
    func enrolled(
        _ caseFile: ID<CaseFile>,
        in course: ID<Course>,
        on day: String = "2026-11-01"
    ) async throws -> ID<Enrolment> {
        try await make(
            EnrolWorker.self,
            [
                "course_id": .text("\(course)"), "case_id": .text("\(caseFile)"),
                "enrolled_on": .text(day),
            ]
        )
    }

    func enrolled() async throws -> ID<Enrolment> {
        try await enrolled(placed(), in: course())
    }

    @discardableResult
    func attended(
        _ id: ID<Enrolment>,
        _ topic: Topic,
        on day: String = "2026-11-20",
        seconds: Int = 3600
    ) async throws -> Receipt {
        wait()
        return try await perform(
            RecordAttendance.self,
            on: id,
            .lesson(topic, on: day, seconds: seconds)
        )
    }

    func certified(_ id: ID<Enrolment>, as number: String = "T-1") async throws {
        try await perform(CertifyEnrolment.self, on: id, ["certificate_number": .text(number)])
    }
}

extension JSON {
    static func lesson(
        _ topic: Topic = .safety,
        on day: String = "2026-11-20",
        seconds: Int = 3600
    ) -> JSON {
        ["day": .text(day), "topic": .text(topic.rawValue), "seconds": .integer(Int64(seconds))]
    }

    static func test(_ score: Int, on day: String = "2026-11-21") -> JSON {
        ["taken_on": .text(day), "score": .integer(Int64(score)), "examiner": "Zhao"]
    }
}
