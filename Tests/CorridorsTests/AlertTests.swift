import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Corridors

@Suite(.database) struct AlertTests {
    /// A worker who is in Japan, and the case.
    func abroad() async throws -> ID<CaseFile> {
        let file = try await office.placed()
        try await office.deployment(.departed, of: file, from: "2026-11-01", until: "2027-11-01")
        return file
    }

    func tasks(_ state: String) async throws -> Int? {
        try await office.count(of: "task", "duty = 'alert-check' AND state = \(state)")
    }

    let warning: JSON = [
        "alert_level": "do_not_send", "alert_source": "Notice of 2026-11-20",
    ]
    let relief: JSON = ["alert_level": "none", "alert_source": "Notice of 2026-12-01"]

    @Test func anAlertStopsTheWholeCountryAndEachWorkerIsReached() async throws {
        let file = try await abroad()
        let id = try await office.corridor()
        let other = try await office.corridor(under: "JP-SSW-1")
        let reply = try await office.perform(AlertCorridor.self, on: id, warning).json
        #expect(reply["workers_abroad"] == 1)
        let level = try await office.value(
            "SELECT alert_level FROM corridor WHERE id = \(other)",
            as: String.self
        )
        #expect(level == "do_not_send")
        let due = try await office.value(
            "SELECT due_at FROM task WHERE duty = 'alert-check'",
            as: Instant.self
        )
        #expect(due == office.clock.now.adding(hours: 24))
        #expect(
            try await office.outcomes(file, on: CalendarDate(2026, 11, 21))["R-COR-003"]?.kind
                == .failed
        )
        func body(_ reached: Bool) -> JSON {
            ["case_id": .text("\(file)"), "reached": .bool(reached), "note": "By telephone."]
        }
        try await office.perform(CheckWorker.self, on: id, body(false))
        #expect(try await tasks("open") == 1)
        try await office.perform(CheckWorker.self, on: id, body(true))
        #expect(try await tasks("open") == 0)
        #expect(try await tasks("done") == 1)
        let again = try await office.refusal(CheckWorker.self, on: id, body(true))
        #expect(again?.code == "wrong-state")
    }

    /// A corridor that is loaded later stands under the same alert; one to another country under none.
    @Test func aNewCorridorTakesTheAlertOfItsDestination() async throws {
        let id = try await office.corridor()
        try await office.perform(AlertCorridor.self, on: id, warning)
        var korea = CorridorEntry.titp("KR-E7").object ?? [:]
        korea["destination"] = "KR"
        try await office.load(CorridorEntry.titp("JP-SSW-1"), .object(korea))
        func level(_ programme: String) async throws -> String? {
            try await office.value(
                """
                SELECT alert_level || coalesce(' ' || alert_source, '') FROM corridor
                WHERE programme = \(programme)
                """,
                as: String.self
            )
        }
        #expect(try await level("JP-SSW-1") == "do_not_send Notice of 2026-11-20")
        #expect(try await level("KR-E7") == nil)
        let new = try await office.id(of: "JP-SSW-1")
        // Who raised the alert does not lift it by way of the new corridor either.
        let own = try await office.refusal(AlertCorridor.self, on: new, relief)
        #expect(own?.detail.contains("R-AUD-002") == true)
        try await office.perform(AlertCorridor.self, on: new, relief, by: office.second)
        try await office.load(CorridorEntry.titp("JP-TITP-2"))
        #expect(try await level("JP-TITP-2") == "none Notice of 2026-12-01")
    }

    /// What ships says of no destination that somebody has looked: nothing opens, and nobody departs.
    @Test func untilSomebodyHasLookedNothingOpens() async throws {
        let file = try await office.placed()
        try await office.load(CorridorEntry.titp())
        let id = try await office.id(of: "JP-TITP-1")
        try await office.perform(
            ReviewCorridor.self,
            on: id,
            ["evidence": "Circular 7.", "source": "Circular 7, 2026-10-01"],
            by: office.second
        )
        let refusal = try await office.refusal(OpenCorridor.self, on: id)
        #expect(refusal?.detail.contains("R-COR-003") == true)
        let day = CalendarDate(2026, 11, 21)
        #expect(try await office.outcomes(file, on: day)["R-COR-003"]?.kind == .failed)
        try await office.perform(AlertCorridor.self, on: id, relief)
        try await office.perform(OpenCorridor.self, on: id)
        #expect(try await office.outcomes(file, on: day)["R-COR-003"]?.kind == .passed)
    }

    /// Each look starts the ninety days of the next one, whichever corridor of the country it was made by.
    @Test func aLookIsDueAgainAfterNinetyDays() async throws {
        let id = try await office.corridor()
        let other = try await office.corridor(under: "JP-SSW-1")
        func due() async throws -> [CalendarDate]? {
            try await office.value(
                """
                SELECT array_agg(due_on) FROM task
                WHERE duty = 'alert-review' AND state = 'open'
                """,
                as: [CalendarDate].self
            )
        }
        var look = relief.object ?? [:]
        look["alert_checked_on"] = "2026-11-10"
        try await office.perform(AlertCorridor.self, on: id, .object(look))
        #expect(try await due() == [CalendarDate(2027, 2, 8)])
        try await office.perform(AlertCorridor.self, on: other, relief)
        #expect(try await due() == [CalendarDate(2027, 2, 19)])
        #expect(try await office.record(of: id).alertCheckedOn == CalendarDate(2026, 11, 21))
        for corridor in [id, other] {
            #expect(try await due()?.count == 1)
            try await office.perform(EndCorridor.self, on: corridor, ["reason": "Over."])
        }
        #expect(try await due() == nil)
    }

    @Test(
        arguments: [
            ("2026-10-31", "unfit-value"), ("2026-11-01", nil), ("2026-11-22", "unfit-value"),
        ] as [(String, String?)]
    )
    func aLookIsNeitherOlderThanTheLastNorToCome(_ day: String, _ code: String?) async throws {
        let id = try await office.corridor()
        var look = relief.object ?? [:]
        look["alert_checked_on"] = .text(day)
        #expect(try await office.refusal(AlertCorridor.self, on: id, .object(look))?.code == code)
    }

    @Test func whoRaisedAnAlertDoesNotLiftIt() async throws {
        _ = try await abroad()
        let id = try await office.corridor()
        try await office.perform(AlertCorridor.self, on: id, warning)
        let own = try await office.refusal(AlertCorridor.self, on: id, relief)
        #expect(own?.detail.contains("R-AUD-002") == true)
        try await office.perform(AlertCorridor.self, on: id, relief, by: office.second)
        #expect(try await tasks("void") == 1)
        #expect(
            try await office.value("SELECT alert_level FROM corridor", as: String.self) == "none"
        )
    }
}
