import Core
import Employers
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Screening

@Suite(.database) struct DprkTests {
    static let determination: JSON = [
        "reference": "S/AC.49/2026/1", "decided_on": "2026-11-01", "valid_until": "2027-10-31",
        "purpose": "Delivery of humanitarian assistance.", "family_name": "Ri",
        "given_name": "Sol Ju", "birth_date": "1990-01-01",
    ]

    /// A third human being: two approve what one has recorded.
    func third() -> Caller {
        office.second.with(human: office.anyone.agency.uuid)
    }

    @Test func theBanIsLiftedByTheCommitteeAndTwoApproversAlone() async throws {
        try await office.load([.init()])
        let id = try await office.candidate(
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
        try await office.change(id, [.state(.screened)])
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

    /// What the rule finds for a case with an employer, and in which words.
    func found(_ file: ID<CaseFile>) async throws -> String {
        let verdicts = try await office.verdicts(
            of: file,
            by: [NoDprkExposure.self],
            on: "2026-12-01"
        )
        return verdicts.values.map { "\($0.word): \($0.words)" }.joined()
    }

    func employer(of file: ID<CaseFile>) async throws -> ID<Employer> {
        try await office.record(of: file).employer
    }

    /// Two people confirmed a crew: one alone does not make it gone.
    @Test func whatTwoConfirmedIsTakenBackByTwo() async throws {
        let file = try await office.placed()
        let employer = try await employer(of: file)
        let crew = try await office.make(RecordDprkReview.self, finding(employer, crew: true))
        try await office.perform(
            ConfirmDprkReview.self,
            on: crew,
            ["reason": "Seen at work."],
            by: office.second
        )
        let first = try await office.make(RecordDprkReview.self, finding(employer, crew: false))
        let gone = try await office.make(RecordDprkReview.self, finding(employer, crew: false))
        #expect(try await office.state(of: crew) == "confirmed")
        #expect(try await office.state(of: first) == "superseded")
        #expect(try await office.state(of: gone) == "open")
        #expect(try await found(file).hasPrefix("failed: There is a crew"))
        #expect(try await found(file).contains("one person's word"))
        let nothing = try await office.refusal(
            ConfirmDprkReview.self,
            on: gone,
            ["reason": "Nothing."],
            by: office.second
        )
        #expect(nothing?.code == "unfit-value")
        let reason: JSON = ["reason": "The site was walked; the crew left in October."]
        let alone = try await office.refusal(ClearDprkReview.self, on: gone, reason)
        #expect(alone?.code == "gate-refused")
        #expect(try await office.state(of: crew) == "confirmed")
        try await office.perform(ClearDprkReview.self, on: gone, reason, by: office.second)
        #expect(try await office.state(of: crew) == "superseded")
        #expect(try await office.state(of: gone) == "cleared")
        #expect(try await found(file).hasPrefix("passed: Neither partner nor crew"))
        // Nothing stands any more that a later check of one person could erase.
        let later = try await office.make(RecordDprkReview.self, finding(employer, crew: false))
        #expect(try await office.state(of: later) == "free")
        #expect(try await office.state(of: gone) == "superseded")
    }

    /// What was found on 20 November is answered by a check of that day or a later one.
    @Test(arguments: [("2026-11-19", "unfit-value"), ("2026-11-20", nil), ("2026-11-21", nil)])
    func anOlderCheckAnswersNothing(day: String, code: String?) async throws {
        let employer = try await office.employer()
        _ = try await office.make(RecordDprkReview.self, finding(employer, crew: true))
        let body = finding(employer, crew: false, on: day)
        #expect(try await office.refusal(RecordDprkReview.self, body)?.code == code)
    }

    /// What was cleared as lawful counts until a second person agrees that it is gone.
    @Test func theLastFindingCountsUntilThen() async throws {
        let file = try await office.placed()
        let employer = try await employer(of: file)
        let crew = try await office.make(RecordDprkReview.self, finding(employer, crew: true))
        let gone = try await office.make(RecordDprkReview.self, finding(employer, crew: false))
        #expect(try await found(file).hasPrefix("failed"))
        let reason: JSON = ["reason": "Examined."]
        try await office.perform(ClearDprkReview.self, on: crew, reason, by: office.second)
        #expect(try await office.state(of: gone) == "open")
        #expect(try await found(file).contains("found lawful"))
        // Found once more, it takes the place of both.
        let again = try await office.make(RecordDprkReview.self, finding(employer, crew: true))
        #expect(try await office.state(of: gone) == "superseded")
        #expect(try await office.state(of: again) == "open")
        #expect(try await found(file).hasPrefix("failed"))
    }

    /// The due diligence is a statement too.
    @Test func whatTheDueDiligenceFoundIsTakenBackByTwo() async throws {
        let file = try await office.placed()
        let employer = try await employer(of: file)
        try await office.dueDiligence(
            of: employer,
            on: "2026-11-19",
            until: "2027-11-19",
            adding: [.siteVisitedOn(nil), .dprkPartner(true)]
        )
        let gone = try await office.make(RecordDprkReview.self, finding(employer, crew: false))
        #expect(try await office.state(of: gone) == "open")
        #expect(try await found(file).contains("one person's word"))
        try await office.perform(
            ClearDprkReview.self,
            on: gone,
            ["reason": "The share was sold."],
            by: office.second
        )
        #expect(try await found(file).contains("found by two people to be gone"))
    }
}
