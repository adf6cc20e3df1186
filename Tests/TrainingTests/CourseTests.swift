import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Training

@Suite(.database) struct CourseTests {
    static func body(topics: JSON = ["safety"], hours: JSON = 8) -> JSON {
        [
            "title": "Before departure", "destination": "JP", "language": "zh", "topics": topics,
            "hours": hours,
        ]
    }

    @Test func aCourseIsOfferedAndWithdrawn() async throws {
        let course = try await office.course()
        try await office.perform("withdraw", in: TrainingFeature.self, on: course)
        #expect(try await office.story(of: course) == ["course.offered", "course.withdrawn"])
        #expect(
            try await office.refusal("withdraw", in: TrainingFeature.self, on: course)?.code
                == "wrong-state"
        )
    }

    @Test(arguments: [
        body(topics: []), body(topics: ["law", "law"]), body(hours: 0), body(hours: 5001),
    ]) func aCourseTeachesSomethingForSomeTime(body: JSON) async throws {
        #expect(try await office.refusal(OfferCourse.self, body)?.code == "unfit-value")
        #expect(try await office.count(of: "course") == 0)
    }

    @Test func thePageShowsTopicsAsAList() async throws {
        _ = try await office.course([.safety, .law])
        let topics = try await office.value("SELECT topics FROM course_shown", as: String.self)
        #expect(topics == #"["safety", "law"]"#)
    }

    @Test func whoMayNotManageTrainingOffersNothing() async throws {
        let refusal = try await office.refusal(
            OfferCourse.self,
            Self.body(),
            by: office.anyone.without(.trainingManage)
        )
        #expect(refusal?.code == "not-permitted")
    }
}
