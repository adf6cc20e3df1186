import Postgres
import Core
import Foundation
import Model
import TestKit

@testable import Fees

/// What a test wants around the fees of a case.
struct Surroundings {
    var programme: ShortText = "JP-TITP-1"
    var regime: FeeRegime? = .regulated
    var months: Int? = nil
    var pay: Money? = Money(minorUnits: 1_000_000, currency: .cny)
    var signedOn: CalendarDate? = "2026-11-10"
    var ends: CalendarDate = "2028-01-09"
}

extension Office {
    /// A case with its corridor, its signed contracts and a pay of CNY 10,000 a month.
    func agreed(_ wanted: Surroundings = Surroundings()) async throws -> ID<CaseFile> {
        let caseFile = try await placed(under: wanted.programme)
        let known = try await value(
            "SELECT 1 FROM corridor WHERE programme = \(wanted.programme)",
            as: Int.self
        )
        if let regime = wanted.regime, known == nil {
            try await corridor(
                under: wanted.programme,
                adding: [.feeRegime(regime), .feeMonthsOfPay(wanted.months)]
            )
        }
        try await contracts(of: caseFile, wanted)
        return caseFile
    }

    /// The cooperation contract with its pay clause, and the one between agency and worker.
    func contracts(of caseFile: ID<CaseFile>, _ wanted: Surroundings) async throws {
        let clause = wanted.pay.map {
            """
            [{"code": "pay", "text": "Pay.", "value": \($0.minorUnits), "unit": "per_month",
              "currency": "\($0.currency)"}]
            """
        }
        let cooperation = try await cooperation(
            with: record(of: caseFile).employer,
            from: "2027-01-10",
            until: wanted.ends,
            clauses: clause ?? "[]"
        )
        // More than any test charges; what the contract allows has tests of its own.
        try await contract(
            .service,
            wanted.signedOn == nil ? .draft : .signed,
            of: caseFile,
            under: cooperation,
            until: wanted.ends,
            signed: wanted.signedOn ?? "2026-11-10",
            clauses:
                #"[{"code": "service_fee", "text": "Fee.", "value": 100000000, "currency": "CNY"}]"#
        )
    }

    /// The contract between agency and worker, of several the signed one.
    func service(of caseFile: ID<CaseFile>) async throws -> ID<Contract> {
        let id = try await value(
            """
            SELECT id FROM contract
            WHERE case_id = \(caseFile) AND kind = 'service' AND state <> 'amended'
                AND ended_on IS NULL
            """,
            as: ID<Contract>.self
        )
        return id ?? ID(UUID())
    }

    /// A deployment of the case that began, and ended where an end is given.
    func leg(
        _ caseFile: ID<CaseFile>,
        departed: CalendarDate,
        ended: CalendarDate? = nil,
        _ reason: EndReason = .endedEarlyNoFault
    ) async throws {
        try await deployment(
            ended == nil ? .departed : .ended,
            of: caseFile,
            from: departed,
            until: "2032-01-01",
            ended: ended,
            because: reason
        )
    }
}
