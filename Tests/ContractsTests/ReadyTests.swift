import Core
import Employers
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Contracts

/// The rows by which a case of the kit passes every rule of this feature; tests of features above plant them.
@Suite(.database) struct ReadyTests {
    static let codes = [
        "work_content", "work_place", "working_hours", "rest_leave", "term", "pay",
        "payment_method", "social_insurance", "working_conditions", "protection_training",
        "welfare_living", "residence_work_permit", "accident_insurance",
        "employer_termination_compensation", "incident_help", "breach_liability", "return_travel",
        "service_items", "service_fee_collection",
    ]

    static var clauses: String {
        let words = codes.map { #"{"code":"\#($0)","text":"As agreed."}"# }
        let fee = #"{"code":"service_fee","text":"F.","value":1,"unit":"total","currency":"CNY"}"#
        return "[\((words + [fee]).joined(separator: ","))]"
    }

    func contract(
        _ kind: ContractKind,
        _ caseFile: ID<CaseFile>,
        on cooperation: ID<Contract>
    ) async throws {
        let id = try await office.contract(
            kind,
            of: caseFile,
            under: cooperation,
            from: "2026-12-01",
            signed: "2026-11-20",
            clauses: Self.clauses,
            adding: [
                .disclosedOn("2026-11-20"), .disclosedLanguage(.chinese), .copyGiven(true),
                .risksTold("Heights."), .disclosureAcknowledged(true),
            ]
        )
        if kind == .service { try await office.filing(.submitted, of: id, on: "2026-11-20") }
    }

    @Test func threeContractsOpenTheGate() async throws {
        let caseFile = try await office.placed()
        let gate = Gate("deployment.depart", "Leave.", ContractsFeature.caseRules)
        let failing = { @Sendable () async throws -> [String] in
            try await office.registrar.read(as: office.anyone) { tx in
                failed(
                    try gate.report(for: caseFile, in: tx, on: CalendarDate(2027, 1, 10)).published
                        .json
                )
            }
        }
        #expect(
            try await failing() == [
                "R-CN-010", "R-CN-011", "R-CN-011-W", "R-CN-020", "R-DEP-015",
            ]
        )
        let cooperation = try await office.cooperation(
            with: office.record(of: caseFile).employer,
            until: "2028-01-09",
            clauses: Self.clauses
        )
        try await contract(.service, caseFile, on: cooperation)
        try await contract(.employment, caseFile, on: cooperation)
        #expect(try await failing().isEmpty)
    }
}
