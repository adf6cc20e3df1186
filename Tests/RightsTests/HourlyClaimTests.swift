import Contracts
import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Rights

/// A wage by the hour, claimed, stored and read back.
@Suite(.database) struct HourlyClaimTests {
    /// JPY 1,150 an hour, 40 hours a week, a quarter on top of overtime, JPY 20,000 a month for the room.
    static let clauses = """
        [{"code": "pay", "value": 1150, "unit": "per_hour", "currency": "JPY", "basis": "gross",
          "text": "hourly"},
         {"code": "working_hours", "value": 40, "unit": "hours_per_week", "text": "forty"},
         {"code": "overtime", "value": 25, "text": "a quarter on top"},
         {"code": "deductions", "value": 20000, "currency": "JPY", "text": "the room"},
         {"code": "deductions", "value": 20000, "currency": "JPY", "text": "die Stube",
          "language": "de"}]
        """

    func triaged() async throws -> ID<RightsCase> {
        let worker = try await WorkerAbroad.plant()
        try await worker.deployed()
        let cooperation = try await worker.cooperation(pay: 100_000)
        try await worker.employment(under: cooperation, pay: 0, saying: Self.clauses)
        return try await worker.triaged()
    }

    static func body(_ paid: JSON, worked: JSON? = nil) -> JSON {
        var month: [String: JSON] = ["month": "2026-10", "paid": paid]
        month["worked"] = worked
        return ["months": [.object(month)]]
    }

    /// By the agreed week 1,150 × 40 × 31 ÷ 7 are 203,714, less 20,000 for the room.
    @Test(arguments: [(90_000, 93_714), (0, 183_714)] as [(Int64, Int64)])
    func anHourlyWageIsClaimedByTheAgreedWeek(paid: Int64, owed: Int64) async throws {
        let id = try await triaged()
        let receipt = try await office.perform(
            ClaimWages.self,
            on: id,
            Self.body([["minor_units": .integer(paid), "currency": "JPY"]])
        )
        #expect(try receipt.json["claim"]?["minor_units"]?.integer == owed)
        let month = try receipt.json["reckoning"]?["months"]?.array?.first
        let lines = month?["lines"]?.array ?? []
        #expect(lines.map { $0["basis"]?.text } == ["agreed_week", "whole_month"])
        #expect(lines.map { $0["amount"]?["minor_units"]?.integer } == [203_714, -20_000])
        #expect(lines.map { $0["pay_basis"]?.text } == ["gross", "gross"])
    }

    @Test func aRecordCountsWithItsOvertime() async throws {
        let id = try await triaged()
        let worked: JSON = ["hours": "168", "overtime": "12:00", "source": "Time sheet, page 3"]
        let receipt = try await office.perform(
            ClaimWages.self,
            on: id,
            Self.body([], worked: worked)
        )
        // 193,200 for the hours and 17,250 for overtime, less the room.
        #expect(try receipt.json["claim"]?["minor_units"]?.integer == 190_450)
        let sheets = try receipt.json["sheets"]?.array ?? []
        #expect(sheets.map { $0["language"]?.text } == ["zh", "en"])
        let text = sheets.last?["lines"]?.array?.compactMap(\.text).joined(separator: "\n")
        #expect(text?.contains("Time sheet, page 3") == true)
    }

    /// What was reckoned is read back as it was, whatever the contract says by then.
    @Test func aReckoningIsReadBackAsItWas() async throws {
        let id = try await triaged()
        let before = try await office.answer(ShowReckoning(language: nil), on: id)
        #expect(before["sheets"]?.array?.isEmpty == true)
        let receipt = try await office.perform(ClaimWages.self, on: id, Self.body([]))
        let shown = try await office.answer(ShowReckoning(language: nil), on: id)
        #expect(try shown["reckoning"] == receipt.json["reckoning"])
        #expect(try shown["sheets"] == receipt.json["sheets"])
        let japanese = try await office.answer(ShowReckoning(language: .japanese), on: id)
        #expect(japanese["sheets"]?.array?.map { $0["language"]?.text } == ["ja"])
        #expect(try await office.record(of: id).claimClause?.hasSuffix(" deductions") == true)
    }

    @Test func withoutHoursOrARecordTheClaimIsRefused() async throws {
        let worker = try await WorkerAbroad.plant()
        try await worker.deployed()
        let clauses = """
            [{"code": "pay", "value": 1150, "unit": "per_hour", "currency": "JPY", "text": "hourly"}]
            """
        let cooperation = try await office.cooperation(
            with: worker.employer,
            from: "2026-09-10",
            until: "2028-09-09",
            clauses: clauses
        )
        try await worker.employment(under: cooperation, pay: 0, saying: clauses)
        let id = try await worker.triaged()
        let refusal = try await office.refusal(ClaimWages.self, on: id, Self.body([]))
        #expect(refusal?.code == "work-unknown")
        #expect(refusal?.detail.contains("working_hours") == true)
    }
}
