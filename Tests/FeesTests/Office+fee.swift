import Core
import Model
import Postgres
import TestKit
import TransparencyLog

@testable import Fees

extension Office {
    /// A proposed line, under a published schedule that lists more than any test charges.
    func fee(
        _ caseFile: ID<CaseFile>,
        _ changes: [String: JSON] = [:]
    ) async throws -> ID<FeeLine> {
        wait()
        let published = try await value("SELECT 1 FROM fee_schedule LIMIT 1", as: Int.self)
        if published == nil { try await feeSchedule() }
        return try await make(ProposeFee.self, .fee(caseFile, changes))
    }

    func refusedFee(
        _ caseFile: ID<CaseFile>,
        _ changes: [String: JSON] = [:]
    ) async throws -> Refusal? {
        try await refusal(ProposeFee.self, .fee(caseFile, changes))
    }

    /// A service fee of so many fen under a cap of CNY 30,000.
    func serviceFee(_ caseFile: ID<CaseFile>, _ minor: Int64) async throws -> ID<FeeLine> {
        let known = try await value("SELECT 1 FROM fee_cap LIMIT 1", as: Int.self)
        if known == nil { _ = try await make(RecordCap.self, .cap()) }
        return try await fee(
            caseFile,
            [
                "category": "recruitment_service", "payee": "Test Agency",
                "payee_kind": "agency", "description": "Service fee",
                "amount": ["minor_units": .integer(minor), "currency": "CNY"],
            ]
        )
    }
}

extension JSON {
    static func fee(_ caseFile: ID<CaseFile>, _ changes: [String: JSON] = [:]) -> JSON {
        let body: [String: JSON] = [
            "case_id": .text("\(caseFile)"), "category": "medical", "payer": "worker",
            "payee": "Harbour Clinic", "description": "Health check",
            "amount": ["minor_units": 45_000, "currency": "CNY"],
            "basis": "Service contract, section 6.",
        ]
        return .object(body.merging(changes) { _, new in new })
    }

    static func cap(_ changes: [String: JSON] = [:]) -> JSON {
        let body: [String: JSON] = [
            "covers": "service_fee", "kind": "absolute", "value": 3_000_000, "currency": "CNY",
            "effect": "blocks", "effective_from": "2026-01-01",
            "source": "Province notice 7 of 2026",
        ]
        return .object(body.merging(changes) { _, new in new })
    }
}
