import Core
import Filings
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Contracts

/// What Russia and Japan want to hear of an employment contract, by their own clocks and calendars.
@Suite(.database) struct HostNoticeTests {
    /// An employment contract that both signed on Saturday, 2026-11-21.
    func employed(
        in country: Country,
        under programme: ShortText,
        zone: TimeZoneName,
        abroad: Bool = true
    ) async throws -> (Desk, ID<Contract>) {
        let desk = try await Desk.open(in: country, under: programme, zone: zone)
        if abroad { try await leave(desk) }
        return (desk, try await desk.signed(.employment, on: desk.signed(.cooperation)))
    }

    func leave(_ desk: Desk) async throws {
        try await office.deployment(.departed, of: desk.caseFile, from: "2026-11-11")
    }

    func terminate(_ id: ID<Contract>, because reason: String = "employer_ended") async throws {
        try await office.perform(
            TerminateContract.self,
            on: id,
            [
                "ended_on": "2026-11-21", "end_reason": .text(reason), "fault": "nobody",
                "finding": "The order book is empty.",
            ]
        )
    }

    static let duties = [
        "ru-contract-concluded", "ru-contract-ended", "ru-hqs-new-contract",
        "jp-ssw-contract-concluded", "jp-ssw-contract-ended", "kr-contract-ended",
    ]

    /// The open notices: word, last day, zone and the moment in UTC.
    func notices() async throws -> [String] {
        try await office.value(
            """
            SELECT array_agg(duty || ' ' || due_on || ' ' || zone || ' '
                || to_char(due_at AT TIME ZONE 'UTC', 'DD HH24:MI') ORDER BY duty)
            FROM task WHERE state = 'open' AND duty = ANY(\(Self.duties))
            """,
            as: [String].self
        ) ?? []
    }

    @Test func russiaHearsOfConclusionAndEndByItsOwnClock() async throws {
        let (_, id) = try await employed(in: .ru, under: "RU-QUOTA", zone: "Europe/Moscow")
        #expect(
            try await notices() == ["ru-contract-concluded 2026-11-25 Europe/Moscow 25 21:00"]
        )
        let basis = try await office.value(
            "SELECT basis FROM task WHERE duty = 'ru-contract-concluded'",
            as: String.self
        )
        // No calendar of Russia is loaded: weekends alone are off, and the basis says so.
        #expect(basis?.contains("not all announced") == true)
        #expect(basis?.contains("working days of \(Country.ru.name)") == true)
        try await terminate(id)
        #expect(
            try await notices() == [
                "ru-contract-concluded 2026-11-25 Europe/Moscow 25 21:00",
                "ru-contract-ended 2026-11-25 Europe/Moscow 25 21:00",
            ]
        )
    }

    @Test func theLoadedCalendarOfTheHostCountsAndNotTheAgencys() async throws {
        try await office.calendar(of: 2026, in: .ru, "2026-11-23")
        try await office.calendar(of: 2026, "2026-11-24")
        _ = try await employed(in: .ru, under: "RU-QUOTA", zone: "Asia/Vladivostok")
        #expect(
            try await notices() == ["ru-contract-concluded 2026-11-26 Asia/Vladivostok 26 14:00"]
        )
    }

    @Test func aSpecialistHasThirtyWorkingDaysForANewContract() async throws {
        let (desk, id) = try await employed(in: .ru, under: "RU-HQS", zone: "Europe/Moscow")
        try await terminate(id)
        #expect(
            try await notices().contains("ru-hqs-new-contract 2027-01-01 Europe/Moscow 01 21:00")
        )
        let cooperation = try await office.record(of: id).cooperation
        _ = try await desk.signed(.employment, on: cooperation)
        #expect(try await !notices().contains { $0.hasPrefix("ru-hqs-new-contract") })
    }

    @Test(arguments: [(true, 1), (false, 0)])
    func japanHearsOnlyOfWhoIsThere(abroad: Bool, count: Int) async throws {
        let (_, id) = try await employed(
            in: .jp,
            under: "JP-SSW-1",
            zone: "Asia/Tokyo",
            abroad: abroad
        )
        let expected = ["concluded", "ended"]
            .map { "jp-ssw-contract-\($0) 2026-12-05 Asia/Tokyo 05 15:00" }
        #expect(try await notices() == Array(expected.prefix(count)))
        try await terminate(id)
        #expect(try await notices() == Array(expected.prefix(2 * count)))
    }

    @Test(arguments: [(true, 1), (false, 0)])
    func koreaHearsOfTheEndAlone(abroad: Bool, count: Int) async throws {
        let (_, id) = try await employed(
            in: .kr,
            under: "KR-EPS",
            zone: "Asia/Seoul",
            abroad: abroad
        )
        #expect(try await notices().isEmpty)
        try await terminate(id)
        let expected = ["kr-contract-ended 2026-12-06 Asia/Seoul 06 15:00"]
        #expect(try await notices() == Array(expected.prefix(count)))
    }

    /// The receipt of the host's notice ends its clock.
    @Test func aNoticeIsSubmittedLikeAnyFiling() async throws {
        let (_, id) = try await employed(in: .ru, under: "RU-QUOTA", zone: "Europe/Moscow")
        let filing = try await office.opened(.russianConclusion, of: id)
        try await office.perform(
            "submit",
            in: FilingsFeature.self,
            on: filing,
            ["receipt": "MVD-77"]
        )
        #expect(try await notices().isEmpty)
    }

    /// Work under an employment contract ends by the clock of the site: in Tokyo 1 December has begun at 15:40 UTC.
    @Test(
        arguments: [("2026-11-30T14:59:00Z", false), ("2026-11-30T15:40:00Z", true)]
            as [(Instant, Bool)]
    )
    func anEmploymentContractEndsOnTheDayOfItsSite(now: Instant, isOver: Bool) async throws {
        let (_, id) = try await employed(in: .jp, under: "JP-SSW-1", zone: "Asia/Tokyo")
        office.clock.now = now
        let refusal = try await office.refusal(
            TerminateContract.self,
            on: id,
            [
                "ended_on": "2026-12-01", "end_reason": "employer_ended", "fault": "nobody",
                "finding": "The order book is empty.",
            ]
        )
        #expect(refusal?.code == (isOver ? nil : "unfit-value"))
        #expect(refusal?.detail.contains("today is 2026-11-30 in Asia/Tokyo") != false)
    }

    @Test func otherDestinationsAskForNothing() async throws {
        let (_, id) = try await employed(in: .mn, under: "MN-WORK", zone: "Asia/Ulaanbaatar")
        try await terminate(id)
        #expect(try await notices().isEmpty)
    }
}
