import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Training

@Suite(.database) struct ReliefTests {
    func claim(_ id: ID<Enrolment>, _ claimed: Bool = true) async throws -> String? {
        try await office.refusal(ClaimRelief.self, on: id, ["relief_claimed": .bool(claimed)])?.code
    }

    /// The last lesson was on 2026-11-20: the worker enters by 2027-05-20, or is taught again.
    @Test func theClaimStartsSixMonthsFromTheLastLesson() async throws {
        let caseFile = try await office.placed()
        let id = try await office.enrolled(
            caseFile,
            in: office.course(Topic.required, hours: 6)
        )
        for topic in Topic.required { try await office.attended(id, topic) }
        #expect(try await claim(id) == nil)
        #expect(try await office.openDuties() == [:])
        try await office.certified(id)
        #expect(try await office.openDuties() == ["pre-entry-course": "2027-05-20"])
        // Six hours are far from a hundred and sixty.
        #expect(try await office.outcomes(of: caseFile)["R-TRN-002"] == .failed)
        for (day, outcome) in [(20, "passed"), (21, "failed")] {
            let found = try await office.outcomes(of: caseFile, on: CalendarDate(2027, 5, day))
            #expect(found["R-TRN-003"]?.rawValue == outcome)
        }
        #expect(try await claim(id, false) == nil)
        #expect(try await office.openDuties() == [:])
        let found = try await office.outcomes(of: caseFile, on: CalendarDate(2027, 5, 21))
        #expect(found["R-TRN-002"] == .notApplicable)
        #expect(found["R-TRN-003"] == .passed)
    }

    @Test func onlyInternTrainingHasTheRelief() async throws {
        let caseFile = try await office.placed(under: "JP-SSW-1")
        let id = try await office.enrolled(caseFile, in: office.course())
        #expect(try await claim(id) == "unfit-value")
    }

    @Test func anEnrolmentThatWasGivenUpClaimsNothing() async throws {
        let id = try await office.enrolled()
        try await office.perform(WithdrawEnrolment.self, on: id)
        #expect(try await claim(id) == "wrong-state")
    }
}
