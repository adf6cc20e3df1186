import Casework
import Ledger
import Partners
import TestKit
import Testing

@testable import Screening

@Suite(.database) struct DprkTests {
    static let determination: JSON = [
        "reference": "S/AC.49/2026/1", "decided_on": "2026-11-01", "valid_until": "2027-10-31",
        "purpose": "Delivery of humanitarian assistance.", "family_name": "Ri",
        "given_name": "Sol Ju", "birth_date": "1990-01-01",
    ]

    /// A third human being: two approve what one has recorded.
    func third() -> Caller {
        Caller(
            staff: office.second.staff,
            agency: office.second.agency,
            human: office.anyone.agency.uuid,
            role: "test",
            permissions: office.second.permissions
        )
    }

    @Test func theBanIsLiftedByTheCommitteeAndTwoApproversAlone() async throws {
        try await office.load([.init()])
        let id = try await office.person(
            "RI",
            "SOL JU",
            native: "리설주",
            born: CalendarDate(1990, 1, 1),
            nationality: .kp
        )
        try await office.perform(ScreenPerson.self, on: id)
        func refused() async throws -> Bool {
            try await office.refusal(MarkEligible.self, on: id)?.detail.contains("R-SAN-001")
                ?? false
        }
        #expect(try await refused())
        let approval = try await office.make(RecordApproval.self, Self.determination)
        let maker = try await office.refusal(ApproveApproval.self, on: approval)
        #expect(maker?.code == "gate-refused")
        try await office.perform(ApproveApproval.self, on: approval, by: office.second)
        #expect(try await refused())
        let same = try await office.refusal(
            ApproveApproval.self,
            on: approval,
            by: office.second
        )
        #expect(same?.code == "same-person")
        try await office.perform(ApproveApproval.self, on: approval, by: third())
        #expect(try await office.state(of: approval) == "approved")
        try await office.perform(MarkEligible.self, on: id)
        try await office.putBack(id, to: "screened")
        try await office.perform(WithdrawApproval.self, on: approval, ["reason": "Taken back."])
        #expect(try await refused())
    }

    @Test func aDeterminationOfTheFutureIsRefused() async throws {
        var body = Self.determination.object ?? [:]
        body["decided_on"] = "2026-11-22"
        #expect(try await office.refusal(RecordApproval.self, .object(body))?.code == "unfit-value")
        body["decided_on"] = "2026-11-21"
        body["valid_until"] = "2026-11-20"
        #expect(try await office.refusal(RecordApproval.self, .object(body))?.code == "unfit-value")
    }

    func finding(_ employer: ID<Employer>, crew: Bool, on day: String = "2026-11-20") -> JSON {
        [
            "employer_id": .text("\(employer)"), "has_partner": false, "has_crew": .bool(crew),
            "checked_on": .text(day), "source": "A visit to the site.",
        ]
    }

    @Test func whatIsFoundIsDecidedByASecondPersonAndALaterFindingAsksAgain() async throws {
        let employer = try await office.employer()
        let first = try await office.make(RecordDprkReview.self, finding(employer, crew: true))
        #expect(try await office.state(of: first) == "open")
        let alone = try await office.refusal(ClearDprkReview.self, on: first, ["reason": "No."])
        #expect(alone?.code == "gate-refused")
        try await office.perform(
            ClearDprkReview.self,
            on: first,
            ["reason": "They had left in 2019."],
            by: office.second
        )
        #expect(try await office.state(of: first) == "cleared")
        let second = try await office.make(RecordDprkReview.self, finding(employer, crew: true))
        #expect(try await office.state(of: first) == "superseded")
        try await office.perform(
            ConfirmDprkReview.self,
            on: second,
            ["reason": "Seen at work."],
            by: office.second
        )
        #expect(try await office.state(of: second) == "confirmed")
        let closed = try await office.refusal(
            ClearDprkReview.self,
            on: second,
            ["reason": "No."],
            by: office.second
        )
        #expect(closed?.code == "wrong-state")
        let future = finding(employer, crew: false, on: "2026-11-22")
        #expect(try await office.refusal(RecordDprkReview.self, future)?.code == "unfit-value")
    }
}
