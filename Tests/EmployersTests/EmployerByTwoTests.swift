import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Employers

/// One person alone makes no employer trusted: each test tries to go through by itself.
@Suite(.database) struct EmployerByTwoTests {
    /// A third human being, who may do everything.
    static var third: Caller {
        office.second.with(human: UUID())
    }

    static func diligence(
        _ employer: ID<Employer>,
        _ day: String,
        cases: Int64 = 0
    ) -> JSON {
        var body = EmployerRecordTests.diligence(employer, day).object ?? [:]
        body["adverse_cases"] = .integer(cases)
        return .object(body)
    }

    /// What R-EMP-003 says of an employer today.
    func verdict(_ employer: ID<Employer>) async throws -> Verdict {
        try await office.registrar.read(as: office.anyone) { tx in
            DueDiligenceCurrent.check(
                try .gather(for: Engagement(employer: employer), in: tx),
                on: CalendarDate(2026, 11, 21)
            )
        }
    }

    @Test func whatOnePersonFoundDoesNotCount() async throws {
        let employer = try await office.employer(.prospect)
        try await office.perform(RecordOwner.self, EmployerRecordTests.owner(employer))
        let first = try await office.make(
            RecordDueDiligence.self,
            Self.diligence(employer, "2026-11-10", cases: 3)
        )
        #expect(try await verdict(employer).complaint.contains("due-diligence confirm"))
        #expect(try await office.tasks(of: employer) == [])
        try await office.perform(ConfirmDueDiligence.self, on: first, by: office.second)
        #expect(try await verdict(employer).complaint.hasPrefix("3 justified complaints"))
        // Whitewashed: until another has confirmed it, the earlier one counts.
        let second = try await office.make(
            RecordDueDiligence.self,
            Self.diligence(employer, "2026-11-20")
        )
        #expect(try await office.state(of: second) == "proposed")
        #expect(try await verdict(employer).complaint.hasPrefix("3 justified complaints"))
        let own = try await office.refusal(ConfirmDueDiligence.self, on: second)
        #expect(own?.detail.contains("R-AUD-002") == true)
        #expect(try await verdict(employer).kind == .failed)
        try await office.perform(ConfirmDueDiligence.self, on: second, by: office.second)
        #expect(try await verdict(employer).kind == .passed)
        #expect(try await office.state(of: first) == "superseded")
        let twice = try await office.refusal(
            ConfirmDueDiligence.self,
            on: second,
            by: office.second
        )
        #expect(twice?.code == "wrong-state")
    }

    /// What waited while a later look was confirmed is no longer how things are.
    @Test(arguments: [("2026-11-19", "wrong-state"), ("2026-11-20", nil), ("2026-11-21", nil)])
    func anEarlierLookDoesNotReplaceALaterOne(_ day: String, _ code: String?) async throws {
        let employer = try await office.employer(.prospect)
        let waiting = try await office.make(
            RecordDueDiligence.self,
            Self.diligence(employer, day)
        )
        _ = try await office.looked(Self.diligence(employer, "2026-11-20"))
        let refusal = try await office.refusal(
            ConfirmDueDiligence.self,
            on: waiting,
            by: office.second
        )
        #expect(refusal?.code == code)
    }

    @Test func neitherWhoRegisteredNorWhoLookedApproves() async throws {
        let body = EmployerTests().body()
        let employer = try await office.make(RegisterEmployer.self, body, by: office.second)
        try await office.perform("examine", in: EmployersFeature.self, on: employer)
        try await office.perform(RecordOwner.self, EmployerRecordTests.owner(employer))
        _ = try await office.looked(Self.diligence(employer, "2026-11-20"))
        for caller in [office.anyone, office.second] {
            let refusal = try await office.refusal(ApproveEmployer.self, on: employer, by: caller)
            #expect(refusal?.detail.contains("R-AUD-002") == true)
        }
        try await office.perform(ApproveEmployer.self, on: employer, by: Self.third)
        #expect(try await office.state(of: employer) == "approved")
    }

    @Test(arguments: [EmployerState.dueDiligence, .approved, .active])
    func aRestrictionLeadsNoFurtherThanWhereTheEmployerStood(
        _ state: EmployerState
    ) async throws {
        let employer = try await office.employer(state)
        try await office.diligence(of: employer)
        let reason = PartnerStatesTests.reason
        try await office.perform(RestrictEmployer.self, on: employer, reason, by: office.second)
        // Whoever restricted it, and whoever registered it, lifts nothing.
        for caller in [office.second, office.anyone] {
            let refusal = try await office.refusal(
                LiftRestriction.self,
                on: employer,
                reason,
                by: caller
            )
            #expect(refusal?.detail.contains("R-AUD-002") == true)
        }
        try await office.perform(LiftRestriction.self, on: employer, reason, by: Self.third)
        #expect(try await office.state(of: employer) == state.rawValue)
    }

    /// Of those restricted before it was kept where they stood, the approval tells.
    @Test(arguments: [(false, "due_diligence"), (true, "approved")])
    func anOldRestrictionLeadsToTheApprovalAtMost(
        _ isApproved: Bool,
        _ state: String
    ) async throws {
        let employer = try await office.employer(
            .restricted,
            adding: [.approvedBy(isApproved ? office.second.human : nil), .restrictedFrom(nil)]
        )
        try await office.diligence(of: employer)
        try await office.perform(
            LiftRestriction.self,
            on: employer,
            PartnerStatesTests.reason,
            by: office.second
        )
        #expect(try await office.state(of: employer) == state)
    }

    @Test(
        arguments: [
            (nil, true), (.pending, true), (.clear, true), (.cleared, true),
            (.potential, false), (.legalReview, false), (.trueMatch, false),
        ] as [(CheckState?, Bool)]
    )
    func anOwnerWhomTheListsMayMeanStaysOne(_ state: CheckState?, _ ends: Bool) async throws {
        let employer = try await office.employer()
        let owner = try await office.make(RecordOwner.self, EmployerRecordTests.owner(employer))
        if let state {
            try await office.sanctionCheck(
                state,
                of: .owner,
                owner.uuid,
                adding: [.employer(employer)]
            )
        }
        let refusal = try await office.refusal(
            EndOwner.self,
            on: owner,
            ["ended_on": "2026-11-20"]
        )
        #expect(refusal?.code == (ends ? nil : "owner-held"))
        #expect(try await office.state(of: owner) == (ends ? "former" : "current"))
    }
}
