import Core
import Model
import TransparencyLog

@testable import Papers

extension JSON {
    static func visa(
        _ caseFile: ID<CaseFile>,
        _ changes: [String: JSON] = [:]
    ) -> JSON {
        let body: [String: JSON] = [
            "case_id": .text("\(caseFile)"), "country": "JP", "class_code": "TITP-1",
            "number": "AB 123456", "valid_from": "2026-12-01", "valid_until": "2027-12-01",
        ]
        return .object(body.merging(changes) { _, new in new })
    }

    static func policy(
        _ caseFile: ID<CaseFile>,
        _ changes: [String: JSON] = [:]
    ) -> JSON {
        let body: [String: JSON] = [
            "case_id": .text("\(caseFile)"), "kind": "accident", "insurer": "Great Wall",
            "number": "P-1", "covered_from": "2027-01-10", "covered_until": "2028-01-09",
            "sum": ["minor_units": 50_000_000, "currency": "CNY"],
            "insured_consent_on": "2026-11-21",
        ]
        return .object(body.merging(changes) { _, new in new })
    }
}

extension JSON {
    /// A certificate of the worker that `office.placed()` makes.
    static func holder(_ changes: [String: JSON] = [:]) -> JSON {
        let body: [String: JSON] = [
            "family_name": "LI", "given_name": "LEI", "birth_date": "1998-05-17", "sex": "M",
            "nationality": "CN", "passport_number": "E12345678",
        ]
        return .object(body.merging(changes) { _, new in new })
    }

    static func medical(_ caseFile: ID<CaseFile>, tests: JSON = ["general", "blood"]) -> JSON {
        [
            "case_id": .text("\(caseFile)"), "clinic": "Clinic for Travellers",
            "scheduled_on": "2026-11-20", "tests": tests,
        ]
    }

    static func handOver(
        _ purpose: HandoverPurpose = .visaFiling,
        _ changes: [String: JSON] = [:]
    ) -> JSON {
        let body: [String: JSON] = [
            "purpose": .text(purpose.rawValue), "handed_to": "Japanese consulate, Shenyang",
        ]
        return .object(body.merging(changes) { _, new in new })
    }
}
