import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Diary

/// The calculator of days, over calendars that the agency has loaded.
@Suite(.database) struct CountDaysTests {
    func load(_ country: String, _ year: Int64, _ days: JSON, by notice: String) async throws {
        let id = try await office.make(
            LoadCalendar.self,
            [
                "country": .text(country), "year": .integer(year), "days": days,
                "source": .text(notice),
            ]
        )
        try await office.perform(ConfirmCalendar.self, on: id, by: office.second)
    }

    func count(
        _ length: String?,
        from start: String? = nil,
        in country: String = "CN",
        zone: String? = nil
    ) async throws -> JSON {
        let query = CountDays(
            from: try start.map { try CalendarDate(parsing: $0) },
            length: try length.map { try DayOffset(parsing: $0) },
            country: try Country(parsing: country),
            zone: try zone.map { try TimeZoneName(parsing: $0) }
        )
        return try await office.registrar.answer(query, by: office.anyone)
    }

    func passed(_ answer: JSON) -> [String] {
        answer["passed"]?.array?.map {
            "\($0["date"]?.text ?? "") \($0["why"]?.text ?? "") \($0["source"]?.text ?? "")"
                .trimmingCharacters(in: .whitespaces)
        } ?? []
    }

    /// China moves working days around its holidays: a Sunday is worked, and a Thursday is off.
    @Test func chineseMakeUpDaysAreCounted() async throws {
        try await load("CN", 2026, DutyTests.golden, by: "国办发明电〔2025〕7号")
        let answer = try await count("+10wd", from: "2026-09-25")
        let calendar = try await office.registrar.read(as: office.anyone) { tx in
            try WorkCalendar.loaded(for: .cn, in: tx)
        }
        let due = Deadline.workingDays(10).due(
            after: CalendarDate(2026, 9, 25),
            in: ActionContext.zone,
            calendar: calendar
        )
        #expect(answer["day"]?.text == "\(due.date)")
        #expect(answer["ends_at"]?.text == "\(due.instant)")
        #expect(answer["is_working_day"] == true)
        let days = passed(answer)
        #expect(days.contains { $0.hasPrefix("2026-10-01 holiday ") && $0.contains("国办发明电") })
        #expect(days.contains { $0.contains(" made_up ") })
        #expect(days.contains("2026-10-03 weekend"))
        #expect(days.allSatisfy { $0 > "2026-09-25" && $0 <= "\(due.date) z" })
        let back = try await count("-10wd", from: "\(due.date)")
        #expect(back["day"]?.text == "2026-09-25")
    }

    @Test func japaneseHolidaysAreNamed() async throws {
        try await load(
            "JP",
            2026,
            [
                ["date": "2026-05-04", "worked": false, "name": "みどりの日"],
                ["date": "2026-05-05", "worked": false, "name": "こどもの日"],
                ["date": "2026-05-06", "worked": false, "name": "振替休日"],
            ],
            by: "国民の祝日に関する法律"
        )
        let answer = try await count("+1wd", from: "2026-05-01", in: "JP", zone: "Asia/Tokyo")
        #expect(answer["day"]?.text == "2026-05-07")
        #expect(answer["weekday"]?.text == "thursday")
        // The day ends at midnight in Tokyo, an hour before it does in Beijing.
        #expect(answer["ends_at"]?.text == "2026-05-07T15:00:00.000000Z")
        #expect(
            passed(answer) == [
                "2026-05-02 weekend", "2026-05-03 weekend",
                "2026-05-04 holiday みどりの日, 国民の祝日に関する法律",
                "2026-05-05 holiday こどもの日, 国民の祝日に関する法律",
                "2026-05-06 holiday 振替休日, 国民の祝日に関する法律",
            ]
        )
    }

    /// The last day that is known, and the first that is not.
    @Test(arguments: [("2026-12-30", true), ("2026-12-31", false), ("2027-01-01", false)])
    func whatNobodyHasSaidIsRefused(_ start: String, _ isKnown: Bool) async throws {
        try await load("JP", 2026, [], by: "Notice")
        var refusal: Refusal?
        do {
            let answer = try await count("+1wd", from: start, in: "JP")
            #expect(answer["day"]?.text == "2026-12-31")
        } catch let error as Refusal {
            refusal = error
        }
        #expect((refusal == nil) == isKnown)
        guard !isKnown else { return }
        #expect(refusal?.code == "calendar-not-loaded")
        #expect(refusal?.detail.contains("homeward calendar load --country JP --year 2027") == true)
    }

    @Test func daysOfEveryKindAskNoCalendar() async throws {
        let answer = try await count("+6m", from: "2026-08-31", in: "MN")
        #expect(answer["day"]?.text == "2027-02-28")
        #expect(answer["is_working_day"] == nil || answer["is_working_day"] == .null)
        #expect(passed(answer) == [])
    }

    @Test func withoutALengthTheDayItselfIsShown() async throws {
        try await office.calendar(of: 2026, CalendarDate(2026, 11, 21), isWorked: true)
        let answer = try await count(nil)
        #expect(answer["day"]?.text == "2026-11-21")
        #expect(answer["is_working_day"] == true)
        #expect(answer["weekday"]?.text == "saturday")
    }

    @Test func whatOnePersonHasLoadedIsSaid() async throws {
        let body: JSON = ["country": "KR", "year": 2026, "days": [], "source": "Notice"]
        let id = try await office.make(LoadCalendar.self, body)
        let loaded = try await count("+1wd", from: "2026-11-20", in: "KR")
        #expect(loaded["day"]?.text == "2026-11-23")
        #expect(loaded["unconfirmed_years"] == [2026])
        try await office.perform(ConfirmCalendar.self, on: id, by: office.second)
        let confirmed = try await count("+1wd", from: "2026-11-20", in: "KR")
        #expect(confirmed["unconfirmed_years"] == [])
    }
}
