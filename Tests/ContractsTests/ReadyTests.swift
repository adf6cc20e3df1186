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
        _ kind: String,
        _ caseFile: ID<CaseFile>,
        on cooperation: ID<Contract>? = nil
    ) async throws -> ID<Contract> {
        let isCase = kind != "cooperation"
        let isFiled = kind == "service"
        let employer = try await office.value(
            "SELECT employer_id FROM case_file WHERE id = \(caseFile)",
            as: ID<Employer>.self
        )
        let person = try await office.person(of: caseFile)
        return try await office.plant(
            Contract.self,
            [
                "kind": kind, "employer_id": employer, "case_file_id": isCase ? caseFile : nil,
                "person_id": isCase ? person : nil, "cooperation_id": cooperation,
                "languages": ["zh"], "begins_on": CalendarDate(2026, 12, 1),
                "ends_on": CalendarDate(2028, 1, 9), "clauses": Self.clauses,
                "made_by": office.anyone.human, "approved_by": office.second.human,
                "disclosed_on": isCase ? CalendarDate(2026, 11, 20) : nil,
                "disclosed_language": isCase ? "zh" : nil, "copy_given": isCase,
                "risks_told": isCase ? "Heights." : nil, "disclosure_acknowledged": isCase,
                "signed_on": CalendarDate(2026, 11, 20),
                "filed_on": isFiled ? CalendarDate(2026, 11, 21) : nil,
                "filing_receipt": isFiled ? "R-1" : nil, "state": isFiled ? "filed" : "signed",
            ]
        )
    }

    @Test func threeContractsOpenTheGate() async throws {
        let caseFile = try await office.placed()
        let gate = Gate("deployment.depart", "Leave.", ContractsFeature.caseRules)
        let failing = { @Sendable () async throws -> [String] in
            try await office.registrar.read(as: office.anyone) { tx in
                failed(try gate.report(for: caseFile, in: tx, on: CalendarDate(2027, 1, 10)).json)
            }
        }
        #expect(
            try await failing() == [
                "R-CN-010", "R-CN-011", "R-CN-011-W", "R-CN-020", "R-DEP-015",
            ]
        )
        let cooperation = try await contract("cooperation", caseFile)
        _ = try await contract("service", caseFile, on: cooperation)
        _ = try await contract("employment", caseFile, on: cooperation)
        #expect(try await failing().isEmpty)
    }
}
