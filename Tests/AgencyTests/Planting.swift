import Core
import Employers
import Foundation
import Model
import Postgres
import TestKit
import TransparencyLog

@testable import Agency

extension Office {
    /// A licence that one person recorded and a second confirmed.
    func held(_ body: JSON) async throws -> ID<Licence> {
        let id = try await make(RecordLicence.self, body)
        try await perform(ConfirmLicence.self, on: id, ["evidence": "Certificate."], by: second)
        return id
    }

    /// A worker of the case who is abroad.
    func deployment(of caseFile: ID<CaseFile>) async throws {
        let person = try await value(
            "SELECT person_id FROM case_file WHERE id = \(caseFile)",
            as: ID<Person>.self
        )
        let site = try await value(
            "SELECT site_id FROM case_file WHERE id = \(caseFile)",
            as: ID<Site>.self
        )
        _ = try await plant(
            Deployment.self,
            [
                "person_id": person, "case_file_id": caseFile, "site_id": site,
                "planned_departure": "2026-11-01", "planned_end": "2027-10-31",
                "cleared_on": "2026-10-25", "cleared_by": UUID(), "interviewed_on": "2026-10-20",
                "interviewed_by": UUID(), "interview_language": "zh",
                "interview_no_other_fees": true, "interview_holds_papers": true,
                "interview_understands": true, "departed_on": "2026-11-01",
                "next_check_in": "2026-12-01", "state": "departed",
            ]
        )
    }
}
