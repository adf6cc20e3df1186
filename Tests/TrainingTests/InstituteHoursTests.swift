import Core
import Foundation
import Model
import Orders
import TestKit
import Testing
import TransparencyLog

@testable import People
@testable import Training

/// What institutes teach is seen, moves the profile, and counts for no rule.
@Suite(.database) struct InstituteHoursTests {
    static let day = CalendarDate(2027, 5, 1)

    /// What the rules of the feature find of a case, with their words.
    func verdicts(of file: ID<CaseFile>) async throws -> [String: Verdict] {
        try await office.verdicts(of: file, by: TrainingFeature.caseRules, on: Self.day)
    }

    /// Fixture: 200 hours of Japanese, 160 asked, and every rule of training says what it said before.
    @Test(arguments: ["JP-TITP-1", "JP-ESD", "KR-EPS"])
    func aWorkerAtASiteLearnsAndNoHourCounts(programme: ShortText) async throws {
        try await office.corridor(under: programme, adding: [.trainingHoursLeast(160)])
        let file = try await office.placed(
            under: programme,
            from: "2026-11-01",
            until: "2027-10-31"
        )
        try await office.deployment(.working, of: file)
        let before = try await verdicts(of: file)
        #expect(before["R-TRN-002"]?.kind == .failed)
        for module in InstituteModule.allCases {
            let course = try await office.instituteCourse(module, hours: 200)
            try await office.completed(office.learner(of: file, in: course), hours: 200)
        }
        #expect(try await verdicts(of: file) == before)
        let shown = try await office.answer(CountInstituteHours(), on: file)
        #expect(shown["worker"]?["destination_language_hours"] == 200)
        #expect(shown["worker"]?["chinese_culture_hours"] == 200)
        #expect(shown["family"]?["destination_language_hours"] == 0)
        #expect(shown["training_seconds"] == 0)
    }

    /// Eight hours of a day are those of the agency's courses: an institute takes none of them.
    @Test func anInstituteTakesNoHourFromTheTraining() async throws {
        let file = try await office.placed()
        let course = try await office.course([.safety], hours: 8)
        let enrolment = try await office.enrolled(file, in: course)
        let heritage = try await office.instituteCourse(.chineseCulture)
        let kin = try await office.learner(of: file, in: heritage, JSON.child)
        try await office.completed(kin, hours: 8)
        try await office.attended(enrolment, .safety, seconds: 8 * 3600)
        try await office.certified(enrolment)
        let shown = try await office.answer(CountInstituteHours(), on: file)
        #expect(shown["training_seconds"] == .integer(8 * 3600))
        #expect(shown["family"]?["chinese_culture_hours"] == 8)
        #expect(shown["worker"]?["chinese_culture_hours"] == 0)
    }

    /// The level before and after stand in the page; the one after goes into the profile and orders the list.
    @Test func aLevelChangeShowsInMatching() async throws {
        let file = try await office.abroad()
        let person = try await office.person(of: file)
        try await office.change(person, [.languageSkills(["ja:A1", "zh-Hans:native"])])
        try await office.member(of: person)
        let corridor = try await office.corridor(
            under: "JP-SSW-1",
            adding: [.languagesAsked(#"[{"kind": "jlpt", "language": "ja", "level": "n4"}]"#)]
        )
        let order = try await office.order(at: office.workplace(of: file), in: corridor)
        #expect(try await points(order) == 10)
        let enrolment = try await office.learner(of: file, in: office.instituteCourse())
        try await office.completed(enrolment, hours: 38, .a2)
        #expect(try await points(order) == 25)
        let row = try #require(try await office.list(instituteEnrolmentReadModel).first)
        #expect(row["level_before"] == "A1")
        #expect(row["level_after"] == "A2")
        #expect(row["module"] == "destination_language")
        #expect(row["destination_language_hours"] == 38)
        #expect(row["chinese_culture_hours"] == .null)
        let skills = try await office.record(of: person).languageSkills.map(\.description)
        #expect(skills.sorted() == ["ja:A2", "zh-Hans:native"])
    }

    /// The points of the language of the only candidate.
    private func points(_ order: ID<JobOrder>) async throws -> Int64? {
        let list = try await office.answer(OrderCandidates(limit: nil), on: order)
        let features = list["candidates"]?.array?.first?["features"]?.array
        return features?.first { $0["feature"] == "language" }?["points"]?.integer
    }

    @Test(arguments: [(CommonLevel.a1, "ja:B1"), (.b1, "ja:B1"), (.b2, "ja:B2")])
    func aMeasurementLowersNothing(_ found: CommonLevel, _ expected: String) async throws {
        let file = try await office.abroad()
        let person = try await office.person(of: file)
        try await office.change(person, [.languageSkills(["ja:B1"])])
        let enrolment = try await office.learner(of: file, in: office.instituteCourse())
        try await office.completed(enrolment, hours: 40, found)
        let skills = try await office.record(of: person).languageSkills
        #expect(skills.map(\.description) == [expected])
    }
}
