import Core
import Employers
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Deployments

/// What falls due abroad falls due by the clock of the site, not by that of the agency.
@Suite(.database) struct SiteClockTests {
    func departed(from zone: TimeZoneName) async throws -> ID<Deployment> {
        office.clock.move(to: CalendarDate("2026-11-27"))
        let leg = try await Village.interviewed()
        let site = try await office.record(of: leg).site
        try await office.change(site, [.timeZone(zone)])
        try await office.perform(ClearByOwnRules.self, on: leg, by: office.second)
        try await office.perform(DepartByOwnRules.self, on: leg, ["departed_on": "2026-11-27"])
        return leg
    }

    func due<N: Noun>(_ duty: String, of record: ID<N>) async throws -> String? {
        try await office.value(
            """
            SELECT due_on || ' ' || zone || ' ' || to_char(due_at AT TIME ZONE 'UTC', 'DD HH24:MI')
            FROM task WHERE subject_id = \(record) AND duty = \(duty) AND state = 'open'
            """,
            as: String.self
        )
    }

    @Test(
        arguments: [
            ("Asia/Tokyo", "2026-12-04 Asia/Tokyo 04 15:00"),
            ("Europe/Moscow", "2026-12-04 Europe/Moscow 04 21:00"),
            // Clocks in Sydney are an hour ahead in December.
            ("Australia/Sydney", "2026-12-04 Australia/Sydney 04 13:00"),
        ] as [(TimeZoneName, String)]
    )
    func aCheckInIsDueAtMidnightOfTheSite(zone: TimeZoneName, expected: String) async throws {
        let leg = try await departed(from: zone)
        #expect(try await due(Duty.checkIn.word, of: leg) == expected)
        // The report to the embassy is the agency's: three working days of its own country.
        let report = try await office.opened(.embassyDeparture, of: leg)
        #expect(
            try await due("embassy-report", of: report) == "2026-12-02 Asia/Shanghai 02 16:00"
        )
        try await office.perform(ArriveDeployment.self, on: leg, ["arrived_on": "2026-11-27"])
        #expect(try await due(Duty.checkIn.word, of: leg) == expected)
    }

    /// A minute before midnight of 1 December at the site, and after it: Tokyo is an hour ahead of the agency,
    /// Moscow five hours behind.
    static let midnights: [(TimeZoneName, Instant, Bool)] = [
        ("Asia/Tokyo", "2026-11-30T14:59:00Z", false), ("Asia/Tokyo", "2026-11-30T15:40:00Z", true),
        ("Asia/Shanghai", "2026-11-30T15:59:00Z", false),
        ("Asia/Shanghai", "2026-11-30T16:00:00Z", true),
        ("Europe/Moscow", "2026-11-30T20:59:00Z", false),
        ("Europe/Moscow", "2026-11-30T21:00:00Z", true),
    ]

    /// A deployment in a state, at a site whose clock shows what it shows at an instant.
    func leg(
        in state: DeploymentState,
        _ zone: TimeZoneName,
        at now: Instant
    ) async throws -> ID<Deployment> {
        let leg = try await Village.leg(in: state)
        try await office.change(office.record(of: leg).site, [.timeZone(zone)])
        office.clock.now = now
        return leg
    }

    @Test(arguments: midnights)
    func whatHappensAtTheSiteHasItsDay(zone: TimeZoneName, now: Instant, isOver: Bool) async throws
    {
        let refusals = [
            try await office.refusal(
                ArriveDeployment.self,
                on: leg(in: .departed, zone, at: now),
                ["arrived_on": "2026-12-01"]
            ),
            try await office.refusal(
                StartWork.self,
                on: leg(in: .arrived, zone, at: now),
                ["working_since": "2026-12-01"]
            ),
            try await office.refusal(
                CheckInOnWorker.self,
                on: leg(in: .working, zone, at: now),
                ["day": "2026-12-01", "note": "All is well.", "well": true]
            ),
            try await office.refusal(
                EndDeployment.self,
                on: leg(in: .working, zone, at: now),
                ["ended_on": "2026-12-01", "end_reason": "injury"]
            ),
        ]
        for refusal in refusals {
            #expect(refusal?.code == (isOver ? nil : "unfit-value"))
            #expect(refusal?.detail.contains("today is 2026-11-30 in \(zone)") != false)
        }
    }

    /// Whoever leaves, leaves from home: at 00:40 in Tokyo it is still the day before.
    @Test func aDepartureHasTheDayOfTheAgency() async throws {
        office.clock.move(to: CalendarDate("2026-11-30"))
        let leg = try await Village.interviewed()
        try await office.perform(ClearByOwnRules.self, on: leg, by: office.second)
        office.clock.now = "2026-11-30T15:40:00Z"
        let body: JSON = ["departed_on": "2026-12-01"]
        let refusal = try await office.refusal(DepartByOwnRules.self, on: leg, body)
        #expect(refusal?.detail.contains("today is 2026-11-30 in Asia/Shanghai") == true)
        office.clock.now = "2026-11-30T16:00:00Z"
        try await office.perform(DepartByOwnRules.self, on: leg, body)
    }
}
