import Core
import Foundation
import Model
import Postgres
import TestKit

@testable import Fees

/// What a test wants around the fees of a case.
struct Surroundings {
    var programme = "JP-TITP-1"
    var regime: String? = "regulated"
    var months: Int? = nil
    var pay: Money? = Money(minorUnits: 1_000_000, currency: .cny)
    var kind = "service"
    var signedOn: CalendarDate? = CalendarDate(2026, 11, 10)
    var begins = CalendarDate(2027, 1, 10)
    var ends = CalendarDate(2028, 1, 9)
}

extension Office {
    /// A case with its corridor, its signed contracts and a pay of CNY 10,000 a month.
    func agreed(_ wanted: Surroundings = Surroundings()) async throws -> ID<CaseFile> {
        let caseFile = try await placed(programme: wanted.programme)
        let known = try await value(
            "SELECT 1 FROM corridor WHERE programme = \(wanted.programme)",
            as: Int.self
        )
        if let regime = wanted.regime, known == nil {
            _ = try await plant(
                Corridor.self,
                [
                    "origin": "CN", "destination": "JP", "programme": wanted.programme,
                    "channel": "nongovernmental_licensed", "agency_role": "sends",
                    "opens_on": CalendarDate(2026, 1, 1), "visa_classes": ["TITP-1"],
                    "fee_regime": regime, "fee_months_of_pay": wanted.months,
                    "source": "Test", "evidence": "Test", "state": "open",
                ]
            )
        }
        try await contracts(of: caseFile, wanted)
        return caseFile
    }

    /// The cooperation contract with its pay clause, and the one between agency and worker.
    func contracts(of caseFile: ID<CaseFile>, _ wanted: Surroundings) async throws {
        let employer = try await value(
            "SELECT employer_id FROM case_file WHERE id = \(caseFile)",
            as: UUID.self
        )
        let clause = wanted.pay.map {
            """
            [{"code": "pay", "text": "Pay.", "value": \($0.minorUnits), "unit": "per_month",
              "currency": "\($0.currency)"}]
            """
        }
        let cooperation = try await plant(
            Contract.self,
            [
                "kind": "cooperation", "employer_id": employer, "languages": ["zh"],
                "begins_on": wanted.begins, "ends_on": wanted.ends, "clauses": clause ?? "[]",
                "made_by": UUID(), "signed_on": CalendarDate(2026, 11, 1), "state": "signed",
            ]
        )
        _ = try await plant(
            Contract.self,
            [
                "kind": wanted.kind, "employer_id": employer, "case_file_id": caseFile,
                "person_id": person(of: caseFile), "cooperation_id": cooperation,
                "languages": ["zh"], "begins_on": wanted.begins, "ends_on": wanted.ends,
                "clauses": Self.serviceFee, "made_by": UUID(), "signed_on": wanted.signedOn,
                "state": wanted.signedOn == nil ? "draft" : "signed",
            ]
        )
    }

    /// More than any test charges; what the contract allows has tests of its own.
    private static let serviceFee = """
        [{"code": "service_fee", "text": "Fee.", "value": 100000000, "currency": "CNY"}]
        """

    /// A deployment of the case that began, and ended where an end is given.
    func leg(
        _ caseFile: ID<CaseFile>,
        departed: CalendarDate,
        ended: CalendarDate? = nil,
        _ reason: String = "ended_early_no_fault"
    ) async throws {
        let site = try await value(
            "SELECT site_id FROM case_file WHERE id = \(caseFile)",
            as: UUID.self
        )
        _ = try await plant(
            Deployment.self,
            [
                "person_id": person(of: caseFile), "case_file_id": caseFile, "site_id": site,
                "planned_departure": departed, "planned_end": CalendarDate(2032, 1, 1),
                "interviewed_on": departed, "interviewed_by": UUID(), "interview_language": "zh",
                "interview_no_other_fees": true, "interview_holds_papers": true,
                "interview_understands": true, "cleared_on": departed, "cleared_by": UUID(),
                "departed_on": departed, "ended_on": ended,
                "end_reason": ended == nil ? nil : reason,
                "fault_found_on": reason == "ended_early_worker_fault" ? ended : nil,
                "fault_found_by": reason == "ended_early_worker_fault" ? UUID() : nil,
                "fault_decision": reason == "ended_early_worker_fault" ? "Decision 12" : nil,
                "next_check_in": ended == nil ? departed : nil,
                "state": ended == nil ? "departed" : "ended",
            ]
        )
    }

    /// The worker of a case in a course, with the certificate that it ended in.
    func training(_ caseFile: ID<CaseFile>, _ state: String) async throws {
        let course = try await plant(
            Course.self,
            [
                "title": "Before Japan", "destination": "JP", "language": "zh",
                "topics": ["safety"], "hours": 8, "state": "offered",
            ]
        )
        let isCertified = state != "attending"
        _ = try await plant(
            Enrolment.self,
            [
                "course_id": course, "person_id": person(of: caseFile), "case_file_id": caseFile,
                "certificate_number": isCertified ? UUID().uuidString : nil,
                "certified_on": isCertified ? CalendarDate(2025, 11, 1) : nil,
                "certificate_until": isCertified ? CalendarDate(2026, 11, 1) : nil,
                "state": state,
            ]
        )
    }

    /// A visa of the worker of a case.
    func visa(_ caseFile: ID<CaseFile>, _ state: String) async throws {
        _ = try await plant(
            Visa.self,
            [
                "person_id": person(of: caseFile), "case_file_id": caseFile, "country": "JP",
                "class_code": "TITP-1", "number_sealed": [UInt8(1)],
                "number_index": [UInt8](UUID().uuidString.utf8),
                "valid_from": CalendarDate(2025, 11, 1), "valid_until": CalendarDate(2026, 11, 1),
                "state": state,
            ]
        )
    }
}
