import Casework
import Ledger
import TestKit

@testable import Fees

extension Office {
    func fee(
        _ caseFile: ID<CaseFile>,
        _ changes: [String: JSON] = [:]
    ) async throws -> ID<FeeLine> {
        wait()
        return try await make(ProposeFee.self, .fee(caseFile, changes))
    }

    func refusedFee(
        _ caseFile: ID<CaseFile>,
        _ changes: [String: JSON] = [:]
    ) async throws -> Refusal? {
        try await refusal(ProposeFee.self, .fee(caseFile, changes))
    }
}

extension JSON {
    static func fee(_ caseFile: ID<CaseFile>, _ changes: [String: JSON] = [:]) -> JSON {
        let body: [String: JSON] = [
            "case_file_id": .text("\(caseFile)"), "category": "medical", "payer": "worker",
            "payee": "Harbour Clinic", "description": "Health check",
            "amount": ["minor_units": 45_000, "currency": "CNY"],
            "basis": "Service contract, section 6.",
        ]
        return .object(body.merging(changes) { _, new in new })
    }
}
