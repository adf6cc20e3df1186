import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Agency

/// Draws on the reserve, their clock, and the guarantee that runs on.
@Suite(.database) struct ReserveDrawTests {
    func topUp(_ fen: Int64, on day: String = "2026-11-21") -> JSON {
        ["amount": ["minor_units": .integer(fen), "currency": "CNY"], "topped_up_on": .text(day)]
    }

    func standing(_ id: ID<Reserve>) async throws -> Int? {
        try await office.value(
            "SELECT amount_minor - drawn_minor FROM reserve WHERE id = \(id)",
            as: Int.self
        )
    }

    @Test func aDrawServesACaseAndIsToppedUpInTwentyWorkingDays() async throws {
        let id = try await office.reserve()
        let file = try await office.placed()
        let receipt = try await office.perform(
            DrawReserve.self,
            on: id,
            Requests.draw(5_000_000, file: file)
        )
        let drawID = try ID<ReserveDraw>(parsing: receipt.json["draw_id"]?.text ?? "")
        #expect(try receipt.json["due_on"]?.text == "2026-12-18")
        #expect(try await office.tasks(of: drawID) == ["reserve-top-up 2026-12-18"])
        #expect(try await standing(id) == 295_000_000)
        let timeline = try await office.count(
            of: "audit.event",
            "case_id = \(file) AND action = 'reserve.drawn'"
        )
        #expect(timeline == 1)
        try await office.perform(TopUpReserve.self, on: drawID, topUp(2_000_000))
        #expect(try await office.state(of: drawID) == "open")
        #expect(try await office.tasks(of: drawID).count == 1)
        let more = try await office.refusal(TopUpReserve.self, on: drawID, topUp(3_000_001))
        #expect(more?.code == "unfit-value")
        try await office.perform(TopUpReserve.self, on: drawID, topUp(3_000_000))
        #expect(try await office.state(of: drawID) == "topped_up")
        #expect(try await office.tasks(of: drawID) == [])
        #expect(try await standing(id) == 300_000_000)
        let again = try await office.refusal(TopUpReserve.self, on: drawID, topUp(1))
        #expect(again?.code == "wrong-state")
    }

    @Test(
        arguments: [
            (300_000_001, "2026-11-20", "unfit-value"), (0, "2026-11-20", "unfit-value"),
            (1, "2026-11-22", "unfit-value"), (300_000_000, "2026-11-21", nil),
        ] as [(Int64, String, String?)]
    )
    func aDrawIsNoMoreThanWhatStandsAndNotOfTheFuture(
        _ fen: Int64,
        _ day: String,
        _ code: String?
    ) async throws {
        let id = try await office.reserve()
        let refusal = try await office.refusal(
            DrawReserve.self,
            on: id,
            Requests.draw(fen, on: day)
        )
        #expect(refusal?.code == code)
        #expect(try await standing(id) == (code == nil ? 0 : 300_000_000))
    }

    @Test func aTopUpIsNotBeforeTheDraw() async throws {
        let id = try await office.reserve()
        let receipt = try await office.perform(DrawReserve.self, on: id, Requests.draw(100))
        let drawID = try ID<ReserveDraw>(parsing: receipt.json["draw_id"]?.text ?? "")
        let early = try await office.refusal(
            TopUpReserve.self,
            on: drawID,
            topUp(100, on: "2026-11-19")
        )
        #expect(early?.code == "unfit-value")
        let unknown = try await office.refusal(
            DrawReserve.self,
            on: id,
            Requests.draw(100, file: ID(UUID()))
        )
        #expect(unknown?.code == "unknown-reference")
    }

    @Test func aGuaranteeIsRenewedBeforeItsLastDay() async throws {
        let id = try await office.make(
            RecordReserve.self,
            [
                "mode": "guarantee", "bank": "Bank of China", "guarantee_number": "G-77",
                "amount": ["minor_units": 300_000_000, "currency": "CNY"],
                "valid_until": "2027-06-30", "deposited_on": "2026-07-01",
            ]
        )
        #expect(try await office.tasks(of: id) == ["guarantee-renewal 2027-06-30"])
        let same = try await office.refusal(
            RenewGuarantee.self,
            on: id,
            ["valid_until": "2027-06-30"]
        )
        #expect(same?.code == "unfit-value")
        try await office.perform(
            RenewGuarantee.self,
            on: id,
            ["valid_until": "2028-06-30", "guarantee_number": "G-78"]
        )
        #expect(try await office.tasks(of: id) == ["guarantee-renewal 2028-06-30"])
        try await office.perform("release", in: AgencyFeature.self, on: id, ["reason": "Replaced."])
        #expect(try await office.tasks(of: id) == [])
        let cash = try await office.reserve()
        let endless = try await office.refusal(
            RenewGuarantee.self,
            on: cash,
            ["valid_until": "2028-06-30"]
        )
        #expect(endless?.code == "unfit-value")
    }

    @Test func anOverdueTopUpIsSeenByTheRule() async throws {
        let id = try await office.reserve()
        try await office.perform(DrawReserve.self, on: id, Requests.draw(100, on: "2026-11-20"))
        for (day, word) in [(17, "passed"), (18, "passed"), (19, "failed")] {
            let found = try await office.registrar.read(as: office.anyone) { tx in
                try ReserveToppedUp.check(.gather(in: tx), on: CalendarDate(2026, 12, day)).word
            }
            #expect(found == word, "2026-12-\(day)")
        }
    }
}
