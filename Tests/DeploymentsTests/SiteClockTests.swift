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

    func due(_ duty: Duty, of leg: ID<Deployment>) async throws -> String? {
        try await office.value(
            """
            SELECT due_on || ' ' || zone || ' ' || to_char(due_at AT TIME ZONE 'UTC', 'DD HH24:MI')
            FROM task WHERE subject_id = \(leg) AND duty = \(duty.word) AND state = 'open'
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
        #expect(try await due(.checkIn, of: leg) == expected)
        // The report to the embassy is the agency's: three working days of its own country.
        #expect(
            try await due(.embassyReport, of: leg) == "2026-12-02 Asia/Shanghai 02 16:00"
        )
        try await office.perform(ArriveDeployment.self, on: leg, ["arrived_on": "2026-11-27"])
        #expect(try await due(.checkIn, of: leg) == expected)
    }
}
