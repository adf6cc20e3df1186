import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Diary

/// The agency's own values: proposed by one person, confirmed by another, each from its day on.
@Suite(.database) struct ThresholdRowTests {
    /// Today of these tests.
    static let today = CalendarDate(2026, 11, 21)

    func body(
        _ value: JSON = 120,
        from day: CalendarDate = today,
        of code: JSON = "selection_days"
    ) -> JSON {
        [
            "code": code, "value": value, "effective_from": .text("\(day)"),
            "source": "Decision 3 of 2026", "to_confirm": false,
        ]
    }

    func confirmed(_ value: JSON, from day: CalendarDate) async throws -> ID<Threshold> {
        let id = try await office.make(ProposeThreshold.self, body(value, from: day))
        try await office.perform(ConfirmThreshold.self, on: id, by: office.second)
        return id
    }

    func days(on day: CalendarDate) async throws -> Int {
        try await office.registrar.read(as: office.anyone) { tx in
            try ThresholdEditions.of(.selectionDays, in: tx).value(on: day)
        }
    }

    func span(_ id: ID<Threshold>) async throws -> String? {
        try await office.value(
            """
            SELECT state || ' ' || effective_from || ' ' || coalesce(effective_until::text, '..')
            FROM threshold WHERE id = \(id)
            """,
            as: String.self
        )
    }

    @Test func aValueCountsOnceASecondPersonHasConfirmedIt() async throws {
        let id = try await office.make(ProposeThreshold.self, body())
        #expect(try await days(on: Self.today) == 180)
        let own = try await office.refusal(ConfirmThreshold.self, on: id)
        #expect(own?.code == "gate-refused")
        #expect(own?.detail.contains("R-AUD-002") == true)
        #expect(try await days(on: Self.today) == 180)
        try await office.perform(ConfirmThreshold.self, on: id, by: office.second)
        #expect(try await days(on: Self.today.adding(days: -1)) == 180)
        #expect(try await days(on: Self.today) == 120)
        let again = try await office.refusal(ConfirmThreshold.self, on: id, by: office.second)
        #expect(again?.code == "wrong-state")
    }

    @Test func eachValueEndsWhereTheNextBegins() async throws {
        let first = try await confirmed(120, from: Self.today)
        let later = Self.today.adding(days: 30)
        let last = try await confirmed(60, from: later)
        #expect(try await span(first) == "confirmed \(Self.today) \(later)")
        // One between the two ends the first and is ended by the last.
        let middle = Self.today.adding(days: 10)
        let between = try await confirmed(90, from: middle)
        #expect(try await span(first) == "confirmed \(Self.today) \(middle)")
        #expect(try await span(between) == "confirmed \(middle) \(later)")
        #expect(try await span(last) == "confirmed \(later) ..")
        for (offset, value) in [(-1, 180), (0, 120), (9, 120), (10, 90), (29, 90), (30, 60)] {
            #expect(try await days(on: Self.today.adding(days: offset)) == value, "\(offset)")
        }
    }

    @Test func anotherValueOfTheSameDayTakesItsPlace() async throws {
        let later = Self.today.adding(days: 30)
        let wrong = try await confirmed(12, from: Self.today)
        _ = try await confirmed(60, from: later)
        let right = try await confirmed(120, from: Self.today)
        #expect(try await span(wrong) == "superseded \(Self.today) \(later)")
        #expect(try await span(right) == "confirmed \(Self.today) \(later)")
        #expect(try await days(on: Self.today) == 120)
    }

    @Test func whatNobodyHasConfirmedIsWithdrawn() async throws {
        let id = try await office.make(ProposeThreshold.self, body())
        let twin = try await office.refusal(ProposeThreshold.self, body(100))
        #expect(twin?.detail.contains("waits for its second person") == true)
        try await office.perform(
            "withdraw",
            in: DiaryFeature.self,
            on: id,
            ["reason": "A slip of the pen."]
        )
        #expect(try await span(id) == "withdrawn \(Self.today) ..")
        _ = try await office.make(ProposeThreshold.self, body(100))
        let confirmed = try await confirmed(90, from: Self.today.adding(days: 1))
        let late = try await office.refusal(
            "withdraw",
            in: DiaryFeature.self,
            on: confirmed,
            ["reason": "Too late."]
        )
        #expect(late?.code == "wrong-state")
    }

    /// The agency's own measure was known to nobody yesterday; a law holds since its day.
    @Test(
        arguments: [
            ("selection_days", 120, -1, false), ("selection_days", 120, 0, true),
            ("selection_days", 120, 1, true), ("managers_on_site", 90, -5000, true),
            ("managers_on_site", 90, -5300, false),
        ] as [(String, Int64, Int, Bool)]
    )
    func aValueBeginsWhenItCan(_ code: String, _ value: Int64, _ offset: Int, _ isTaken: Bool)
        async throws
    {
        let refusal = try await office.refusal(
            ProposeThreshold.self,
            body(.integer(value), from: Self.today.adding(days: offset), of: .text(code))
        )
        #expect((refusal == nil) == isTaken, "\(refusal?.detail ?? "")")
        if !isTaken { #expect(refusal?.code == "unfit-value") }
    }

    /// A day that has come while a proposal waited is no day on which it can begin.
    @Test func whatWaitedBeyondItsDayIsProposedAnew() async throws {
        let id = try await office.make(ProposeThreshold.self, body())
        office.clock.move(to: Self.today.adding(days: 1))
        let late = try await office.refusal(ConfirmThreshold.self, on: id, by: office.second)
        #expect(late?.detail.contains("homeward threshold propose --code selection_days") == true)
    }

    /// No value may take the rule away that reads it.
    @Test(
        arguments: [
            ("selection_days", 731), ("survey_percent", 26), ("reserve_least", 99_999_999),
            ("managers_on_site", 1001),
        ] as [(String, Int64)]
    )
    func noValueTakesItsRuleAway(_ code: String, _ value: Int64) async throws {
        let refusal = try await office.refusal(
            ProposeThreshold.self,
            body(.integer(value), of: .text(code))
        )
        #expect(refusal?.code == "unfit-value")
        #expect(refusal?.detail.contains("would take its rule R-") == true)
        #expect(try await office.count(of: "threshold") == 0)
    }

    @Test func thePageShowsWhatHolds() async throws {
        _ = try await confirmed(120, from: Self.today)
        let shown = try await office.registrar.answer(
            ShowThresholds(on: nil),
            by: office.anyone
        )
        let lines = shown["items"]?.array ?? []
        #expect(lines.count == ThresholdCode.allCases.count)
        let own = lines.first { $0["code"] == "selection_days" }
        #expect(own?["value"] == 120 && own?["shipped"] == 180)
        #expect(own?["confirmed_since"]?.text == "\(Self.today)")
        #expect(own?["to_confirm"] == false)
        let law = lines.first { $0["code"] == "reserve_least" }
        #expect(law?["words"] == "CNY 3000000.00" && law?["currency"] == "CNY")
        #expect(law?["confirmed_since"] == nil)
        let before = try await office.registrar.answer(
            ShowThresholds(on: Self.today.adding(days: -1)),
            by: office.anyone
        )
        #expect(before["items"]?.array?.first { $0["code"] == "selection_days" }?["value"] == 180)
    }

    /// A task that begins on a day has the length of that day.
    @Test func aDutyHasTheLengthOfTheDayOnWhichItBegins() async throws {
        #expect(Waiting.duty.deadline == .calendarDays(180))
        _ = try await confirmed(30, from: Self.today.adding(days: 1))
        for (offset, length) in [(0, 180), (1, 30)] {
            let day = Self.today.adding(days: offset)
            let file = try await office.placed()
            try await office.perform(Waiting.self, on: file, ["from": .text("\(day)")])
            let tasks = try await office.tasks(of: file)
            #expect(tasks == ["test-waiting \(day.adding(days: length))"])
        }
    }
}

/// Begins a duty whose length is a threshold.
private struct Waiting: Action {
    typealias Subject = CaseFile
    static let permission = Permission.casesOpen
    static let help = ["from": "The day on which it begins."]
    static let duty = Duty(
        "test-waiting",
        rule: "R-DEP-019",
        owner: .recruiter,
        afterCase: .ends,
        within: .selectionDays,
        "Wait."
    )

    let from: CalendarDate

    func perform(
        on id: ID<CaseFile>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try tx.update(id, [])
        try tx.open(Self.duty, of: TaskPlace(id), from: .date(from), with: context)
        return Recorded(as: "test.waited", in: id)
    }
}
