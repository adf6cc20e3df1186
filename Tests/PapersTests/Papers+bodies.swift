import Casework
import Ledger

extension JSON {
    static func visa(
        _ caseFile: ID<CaseFile>,
        _ changes: [String: JSON] = [:]
    ) -> JSON {
        let body: [String: JSON] = [
            "case_file_id": .text("\(caseFile)"), "country": "JP", "class_code": "TITP-1",
            "number": "AB 123456", "valid_from": "2026-12-01", "valid_until": "2027-12-01",
        ]
        return .object(body.merging(changes) { _, new in new })
    }

    static func policy(
        _ caseFile: ID<CaseFile>,
        _ changes: [String: JSON] = [:]
    ) -> JSON {
        let body: [String: JSON] = [
            "case_file_id": .text("\(caseFile)"), "kind": "accident", "insurer": "Great Wall",
            "number": "P-1", "covered_from": "2027-01-10", "covered_until": "2028-01-09",
            "sum": ["minor_units": 50_000_000, "currency": "CNY"],
            "insured_consent_on": "2026-11-21",
        ]
        return .object(body.merging(changes) { _, new in new })
    }
}
