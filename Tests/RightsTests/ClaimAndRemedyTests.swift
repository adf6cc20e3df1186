import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Rights

@Suite(.database) struct ClaimAndRemedyTests {
    static func months(_ paid: [(String, Int64)], in currency: String = "JPY") -> JSON {
        [
            "months": .array(
                paid.map { month, minor in
                    [
                        "month": .text(month),
                        "paid": [["minor_units": .integer(minor), "currency": .text(currency)]],
                    ]
                }
            )
        ]
    }

    static func paid(_ minor: Int64, in currency: String = "JPY") -> JSON {
        [
            "amount": ["minor_units": .integer(minor), "currency": .text(currency)],
            "remedy_evidence": "bank slip 17",
        ]
    }

    func workerWithContract(_ pay: Int64 = 200_000) async throws -> WorkerAbroad {
        let worker = try await WorkerAbroad.plant()
        try await worker.deployed()
        let cooperation = try await worker.cooperation(pay: 100_000)
        try await worker.employment(under: cooperation, pay: pay)
        return worker
    }

    @Test func theClaimIsComputedFromTheSignedContract() async throws {
        let id = try await workerWithContract().triaged()
        let receipt = try await office.perform(
            ClaimWages.self,
            on: id,
            Self.months([("2026-09", 250_000), ("2026-10", 150_000)])
        )
        #expect(try receipt.json["state"]?.text == "claimed")
        #expect(try receipt.json["claim"]?["minor_units"]?.integer == 50_000)
        let stored = try await office.value(
            """
            SELECT claim_minor || claim_currency || ' '
                || (claim_basis -> 'months' -> 1 -> 'owed' ->> 'minor_units')
            FROM rights_case WHERE id = \(id)
            """,
            as: String.self
        )
        #expect(stored == "50000JPY 50000")
        let clause = try await office.record(of: id).claimClause
        #expect(clause?.hasPrefix("con_") == true)
        #expect(clause?.hasSuffix(" pay") == true)
    }

    @Test func theBetterCooperationContractGoverns() async throws {
        let worker = try await workerWithContract(90_000)
        let id = try await worker.triaged()
        let receipt = try await office.perform(
            ClaimWages.self,
            on: id,
            Self.months([("2026-10", 90_000)])
        )
        #expect(try receipt.json["claim"]?["minor_units"]?.integer == 10_000)
    }

    @Test func aDraftBindsNobody() async throws {
        let worker = try await WorkerAbroad.plant()
        try await worker.deployed()
        let cooperation = try await worker.cooperation(pay: 100_000)
        try await worker.employment(.draft, under: cooperation, pay: 200_000)
        let id = try await worker.triaged()
        let refusal = try await office.refusal(
            ClaimWages.self,
            on: id,
            Self.months([("2026-10", 0)])
        )
        #expect(refusal?.code == "unfit-value")
    }

    @Test(
        arguments: [
            ("2026-08", nil, "unfit-value"), ("2026-09", nil, nil), ("2026-11", nil, nil),
            ("2026-12", nil, "unfit-value"), ("2026-10", "2026-10-01", nil),
            ("2026-11", "2026-10-31", "unfit-value"),
        ] as [(String, CalendarDate?, String?)]
    )
    func aMonthIsOneOfTheDeployments(month: String, end: CalendarDate?, code: String?) async throws
    {
        let worker = try await WorkerAbroad.plant()
        try await worker.deployed(until: end)
        try await worker.employment(
            under: worker.cooperation(pay: 100_000),
            pay: 200_000
        )
        let id = try await worker.triaged()
        let refusal = try await office.refusal(
            ClaimWages.self,
            on: id,
            Self.months([(month, 0)])
        )
        #expect(refusal?.code == code)
    }

    @Test func nothingShortIsNothingClaimed() async throws {
        let id = try await workerWithContract().triaged()
        let refusal = try await office.refusal(
            ClaimWages.self,
            on: id,
            Self.months([("2026-10", 200_000)])
        )
        #expect(refusal?.code == "nothing-claimed")
        let other = try await office.refusal(
            ClaimWages.self,
            on: id,
            Self.months([("2026-10", -1)])
        )
        #expect(other?.code == "unfit-value")
        #expect(try await office.history(of: id).contains("refused.unfit-value"))
        let state = try await office.record(of: id).state
        #expect(state == .triaged)
    }

    @Test func partsOfAClaimAddUpAndTheRestIsSaid() async throws {
        let id = try await workerWithContract().triaged()
        try await office.perform(ClaimWages.self, on: id, Self.months([("2026-10", 0)]))
        for (amount, owed) in [(Int64(50_000), Int64(150_000)), (150_000, 0)] {
            let receipt = try await office.perform(
                RemedyRightsCase.self,
                on: id,
                Self.paid(amount)
            )
            #expect(try receipt.json["still_owed"]?["minor_units"]?.integer == owed)
        }
        // What was paid is part of a new computation and must not count twice.
        try await office.perform(ClaimWages.self, on: id, Self.months([("2026-10", 150_000)]))
        let remedy = try await office.value(
            "SELECT remedy_minor FROM rights_case WHERE id = \(id)",
            as: Int.self
        )
        #expect(remedy == nil)
    }

    @Test func aRemedyFitsItsClaim() async throws {
        let id = try await workerWithContract().triaged()
        try await office.perform(ClaimWages.self, on: id, Self.months([("2026-10", 0)]))
        for body in [Self.paid(1, in: "CNY"), Self.paid(-1), ["remedy_evidence": "a word"]] {
            let refusal = try await office.refusal(RemedyRightsCase.self, on: id, body)
            #expect(refusal?.code == "unfit-value")
        }
    }
}
