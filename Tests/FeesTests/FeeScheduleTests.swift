import Core
import Foundation
import Model
import TestKit
import Testing
import TransparencyLog

@testable import Fees

/// R-FEE-015 over schedules and lines, by day, heading and amount.
@Suite struct ChargedAsPublishedTests {
    static func schedule(
        _ minor: Int64 = 2_000_000,
        _ currency: Currency = .cny,
        of category: FeeCategory = .recruitmentService,
        from start: CalendarDate = CalendarDate(2026, 1, 1),
        until end: CalendarDate? = nil,
        edition: String = "2026-1",
        ofProgramme: Bool = false,
        ofDestination: Bool = false
    ) -> PublishedSchedule {
        PublishedSchedule(
            id: ID(UUID()),
            edition: edition,
            force: Period(from: start, until: end),
            isOfProgramme: ofProgramme,
            isOfDestination: ofDestination,
            lines: [.init(category: category, amount: Money(minorUnits: minor, currency: currency))]
        )
    }

    static func verdict(_ charges: [Charge], under schedules: [PublishedSchedule]) -> Verdict {
        var facts = FeeFacts.of()
        facts.charges = charges
        facts.schedules = schedules
        return ChargedAsPublished.check(facts, on: .now)
    }

    @Test(
        arguments: [(1_999_999, "passed"), (2_000_000, "passed"), (2_000_001, "failed")]
            as [(Int64, String)]
    )
    func nothingAboveThePublishedAmount(_ minor: Int64, _ outcome: String) {
        #expect(Self.verdict([.fee(minor)], under: [Self.schedule()]).word == outcome)
    }

    /// Two lines of a category are one sum: no fee is split to pass.
    @Test(arguments: [(1_000_000, "passed"), (1_000_001, "failed")] as [(Int64, String)])
    func theLinesOfACategoryAreOneSum(_ minor: Int64, _ outcome: String) {
        let lines = [Charge.fee(1_000_000), .fee(minor)]
        #expect(Self.verdict(lines, under: [Self.schedule()]).word == outcome)
    }

    @Test func whatIsNotListedIsNotCharged() {
        let medical = Self.schedule(of: .medical)
        #expect(Self.verdict([.fee(1)], under: [medical]).complaint.contains("lists nothing"))
        let yen = Self.schedule(2_000_000, .jpy)
        #expect(Self.verdict([.fee(1)], under: [yen]).kind == .failed)
        let none = Self.verdict([.fee(1)], under: [])
        #expect(none.complaint.contains("homeward fee-schedule draft"))
        #expect(none.complaint.contains("homeward fee-schedule publish"))
    }

    /// The day on which the worker was told decides: 2026-11-20.
    @Test(arguments: [
        (CalendarDate(2026, 11, 19), CalendarDate(2026, 11, 20), "failed"),
        (CalendarDate(2026, 11, 19), CalendarDate(2026, 11, 21), "passed"),
        (CalendarDate(2026, 11, 20), CalendarDate(2026, 11, 21), "passed"),
        (CalendarDate(2026, 11, 21), CalendarDate(2026, 11, 22), "failed"),
    ])
    func theScheduleOfTheDayCounts(
        _ from: CalendarDate,
        _ until: CalendarDate,
        _ outcome: String
    ) {
        let schedule = Self.schedule(from: from, until: until)
        #expect(Self.verdict([.fee(1)], under: [schedule]).word == outcome)
    }

    @Test func aLineThatIsNotToldYetIsHeldAgainstToday() {
        let line = Charge.fee(1) { $0.disclosedOn = nil }
        let ended = Self.schedule(until: .now)
        #expect(Self.verdict([line], under: [ended]).kind == .failed)
        #expect(Self.verdict([line], under: [ended, Self.schedule(from: .now)]).kind == .passed)
    }

    @Test func theNarrowestScopeDecides() {
        let all = Self.schedule(3_000_000, edition: "all")
        let japan = Self.schedule(2_000_000, edition: "japan", ofDestination: true)
        let trainees = Self.schedule(1_000_000, edition: "trainees", ofProgramme: true)
        #expect(Self.verdict([.fee(2_500_000)], under: [all]).kind == .passed)
        #expect(Self.verdict([.fee(2_500_000)], under: [japan, all]).kind == .failed)
        #expect(Self.verdict([.fee(2_000_000)], under: [japan, all]).kind == .passed)
        #expect(Self.verdict([.fee(2_000_000)], under: [trainees, japan, all]).kind == .failed)
    }

    @Test func whatOthersPayNeedsNoSchedule() {
        let line = Charge.fee(1) { $0.payer = .employer }
        #expect(Self.verdict([line], under: []).kind == .notApplicable)
        let returned = Charge.fee(5) { $0.refunded = 5 }
        #expect(Self.verdict([returned], under: []).kind == .notApplicable)
    }

    /// The regulation that asks for shown fees came into force on 2018-10-01.
    @Test func itIsInForceFromItsDay() {
        #expect(ChargedAsPublished.card.force == .since(2018, 10, 1))
    }
}

@Suite(.database) struct FeeScheduleTests {
    func body(_ changes: [String: JSON] = [:]) -> JSON {
        let usual: [String: JSON] = [
            "edition": "2026-2", "basis": "Costs of 2025, by case.",
            "address": "https://example.cn/fees", "valid_from": "2026-11-21",
            "lines": [
                [
                    "category": "medical", "basis": "List of the clinic",
                    "amount": ["minor_units": 45_000, "currency": "CNY"],
                ]
            ],
        ]
        return .object(usual.merging(changes) { _, new in new })
    }

    func published(_ changes: [String: JSON] = [:]) async throws -> ID<FeeSchedule> {
        let id = try await office.make(DraftSchedule.self, body(changes))
        try await office.perform(PublishSchedule.self, on: id, by: office.second)
        return id
    }

    @Test func itCountsOnceASecondPersonHasPublishedIt() async throws {
        let caseFile = try await office.agreed()
        let id = try await office.make(DraftSchedule.self, body())
        // The helper plants a schedule of its own where none is: the draft is one, and counts for nothing.
        let line = try await office.fee(caseFile)
        func refusal() async throws -> Refusal? {
            try await office.refusal(
                DiscloseFee.self,
                on: line,
                ["disclosed_language": "zh"],
                by: office.second
            )
        }
        #expect(try await refusal()?.detail.contains("R-FEE-015") == true)
        let own = try await office.refusal(PublishSchedule.self, on: id)
        #expect(own?.detail.contains("R-AUD-002") == true)
        try await office.perform(PublishSchedule.self, on: id, by: office.second)
        #expect(try await refusal() == nil)
        #expect(
            try await office.story(of: id) == ["fee-schedule.drafted", "fee-schedule.published"]
        )
        let found = try await office.verdicts(
            of: caseFile,
            by: FeesFeature.caseRules,
            on: "2027-01-10"
        )
        #expect(found["R-FEE-015"]?.kind == .passed)
    }

    /// One fen more than is published is refused when the worker would be told of it.
    @Test func aLineAboveThePublishedAmountIsNotPutToTheWorker() async throws {
        _ = try await published()
        let caseFile = try await office.agreed()
        for (minor, passes) in [(45_001, false), (45_000, true)] as [(Int64, Bool)] {
            let line = try await office.fee(
                caseFile,
                ["amount": ["minor_units": .integer(minor), "currency": "CNY"]]
            )
            let refusal = try await office.refusal(
                DiscloseFee.self,
                on: line,
                ["disclosed_language": "zh"],
                by: office.second
            )
            #expect(refusal?.detail.contains("R-FEE-015") == (passes ? nil : true))
        }
    }

    @Test func theNextOneEndsTheOneBeforeOnItsFirstDay() async throws {
        let first = try await published()
        let early = try await office.make(DraftSchedule.self, body(["edition": "2026-1"]))
        let refusal = try await office.refusal(PublishSchedule.self, on: early, by: office.second)
        #expect(refusal?.detail.contains("homeward fee-schedule withdraw \(first)") == true)
        let next = try await published(["edition": "2027-1", "valid_from": "2027-01-01"])
        let before = try await office.record(of: first)
        #expect(before.state == .superseded)
        #expect(before.validUntil == "2027-01-01")
        #expect(try await office.record(of: next).validUntil == nil)
        // Another scope is another schedule.
        let japan = try await published(["destination": "JP", "edition": "2026-JP"])
        #expect(try await office.state(of: japan) == "published")
        #expect(try await office.state(of: next) == "published")
    }

    /// What was superseded keeps its days: nothing is published into them afterwards.
    @Test func theDaysOfASupersededOneAreTaken() async throws {
        _ = try await published()
        let next = try await published(["edition": "2027-1", "valid_from": "2027-01-01"])
        try await office.perform(WithdrawSchedule.self, on: next, ["reason": "Wrong."])
        let between = try await office.make(
            DraftSchedule.self,
            body(["edition": "2026-3", "valid_from": "2026-12-01"])
        )
        let refusal = try await office.refusal(PublishSchedule.self, on: between, by: office.second)
        #expect(refusal?.code == "overlapping")
        _ = try await published(["edition": "2027-2", "valid_from": "2027-01-01"])
    }

    @Test(arguments: [("2026-11-01", "2026-11-21"), ("2026-12-01", "2026-12-01")])
    func aWithdrawnOneEndsTodayOrNeverBegins(_ start: String, _ end: String) async throws {
        let id = try await published(["valid_from": .text(start)])
        try await office.perform(WithdrawSchedule.self, on: id, ["reason": "Wrong."])
        let record = try await office.record(of: id)
        #expect(record.state == .withdrawn)
        #expect(record.validUntil.map { "\($0)" } == end)
        let again = try await office.refusal(
            WithdrawSchedule.self,
            on: id,
            ["reason": "Once more."]
        )
        #expect(again?.code == "wrong-state")
    }

    @Test func aDraftIsDroppedAndListsEachCategoryOnce() async throws {
        let id = try await office.make(DraftSchedule.self, body(["lines": []]))
        try await office.perform(WithdrawSchedule.self, on: id, ["reason": "Not needed."])
        #expect(try await office.record(of: id).validUntil == nil)
        let line: JSON = [
            "category": "medical", "basis": "List",
            "amount": ["minor_units": 1, "currency": "CNY"],
        ]
        let twice = try await office.refusal(
            DraftSchedule.self,
            body(["lines": .array([line, line])])
        )
        #expect(twice?.code == "unfit-value")
    }
}
