import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Cases
@testable import People

struct DeletionDecidedTests {
    @Test(
        arguments: [
            (CalendarDate(2026, 11, 21), CalendarDate(2028, 11, 20), "passed"),
            (CalendarDate(2026, 11, 21), CalendarDate(2028, 11, 21), "passed"),
            (CalendarDate(2026, 11, 21), CalendarDate(2028, 11, 22), "failed"),
            (CalendarDate(2028, 2, 29), CalendarDate(2030, 2, 27), "passed"),
            (CalendarDate(2028, 2, 29), CalendarDate(2030, 2, 28), "passed"),
            (CalendarDate(2028, 2, 29), CalendarDate(2030, 3, 1), "failed"),
            (nil, CalendarDate(2030, 3, 1), "not-applicable"),
        ] as [(CalendarDate?, CalendarDate, String)]
    )
    func theYearsOfTheLedgerCount(_ since: CalendarDate?, _ day: CalendarDate, _ word: String) {
        #expect(DeletionDecided.check(.init(since: since), on: day).word == word)
    }

    @Test func itsTextIsTheWholeTable() {
        for record in RetainedRecord.allCases {
            #expect(DeletionDecided.card.english.contains(record.english))
            #expect(DeletionDecided.card.english.contains(record.source))
            #expect(DeletionDecided.card.chinese.contains("\(record.chinese)\(record.years)年"))
        }
        #expect(RetainedRecord.longer == [.processing, .caseFile, .voucher])
        #expect(DeletionDecided.card.toConfirm)
    }
}

@Suite(.database) struct RetentionTests {
    static let clock = ["retention-review 2028-11-21"]

    @Test func whoWithdrawsStartsTheClockAndWhoAppliesAgainStopsIt() async throws {
        let id = try await office.applicant(.eligible)
        try await office.perform(WithdrawPerson.self, on: id, ["reason": "Family."])
        #expect(try await office.tasks(of: id) == Self.clock)
        let isByHand = try await office.value("SELECT bool_and(by_hand) FROM task", as: Bool.self)
        #expect(isByHand == true)
        office.clock.move(to: CalendarDate(2028, 11, 22))
        let receipt = try await office.perform(ReapplyPerson.self, on: id, ["reason": "Again."])
        // The time is over and says so; nobody is turned away by it.
        let rule = try receipt.json["gate"]?["rules"]?.array?.first
        #expect(rule?["id"]?.text == "R-PRV-003")
        #expect(rule?["outcome"]?.text == "failed")
        #expect(try await office.tasks(of: id) == [])
        try await office.perform(WithdrawPerson.self, on: id, ["reason": "Family."])
        #expect(try await office.tasks(of: id) == ["retention-review 2030-11-22"])
    }

    @Test func whoIsTurnedDownStartsItUnlessTheRejectionFalls() async throws {
        let id = try await office.applicant(.eligible)
        let receipt = try await office.perform(
            RejectPerson.self,
            on: id,
            ["grounds": ["language_insufficient"], "finding": "Interview of today."]
        )
        #expect(try await office.tasks(of: id) == Self.clock)
        let rejection: ID<Rejection> = try ID(
            parsing: #require(try receipt.json["rejection_id"]?.text)
        )
        try await office.perform(ExplainRejection.self, on: rejection, ["purpose": "By hand."])
        try await office.perform(AppealRejection.self, on: rejection, ["appeal": "I can."])
        try await office.perform(
            ReverseRejection.self,
            on: rejection,
            ["answer": "So it is."],
            by: office.second
        )
        #expect(try await office.tasks(of: id) == [])
    }

    @Test(
        arguments: [
            ("recruitment", true), ("talent_pool", true), ("sensitive_data", true),
            ("third_party", false), ("cross_border", false),
        ]
    )
    func aConsentToProcessingStartsItWhenItIsTakenBack(_ purpose: String, _ starts: Bool)
        async throws
    {
        let id = try await office.applicant()
        let place = try await office.workplace()
        let consent = try await office.consent(id, to: purpose, for: place.employer)
        try await office.perform(WithdrawConsent.self, on: consent)
        #expect(try await office.tasks(of: id) == (starts ? Self.clock : []))
        // Another consent is no answer to it; the same one, given anew, is.
        try await office.consent(id, to: purpose == "recruitment" ? "talent_pool" : "recruitment")
        #expect(try await office.tasks(of: id) == (starts ? Self.clock : []))
        try await office.consent(id, to: purpose, for: place.employer)
        #expect(try await office.tasks(of: id) == [])
    }

    @Test func aClockThatRunsIsNotSetBack() async throws {
        let id = try await office.applicant()
        let consent = try await office.consent(id, to: "recruitment")
        try await office.perform(WithdrawConsent.self, on: consent)
        office.clock.move(to: CalendarDate(2027, 5, 5))
        try await office.perform(WithdrawPerson.self, on: id, ["reason": "Family."])
        #expect(try await office.tasks(of: id) == Self.clock)
    }
}
