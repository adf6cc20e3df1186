import Core
import Foundation
import Model
import Postgres
import TestKit
import TransparencyLog

@testable import Agency
@testable import Directory
@testable import Employers

/// Rows in a given state, where a test is not about how they came there.
extension Office {
    /// Due diligence that one person recorded and a second confirmed.
    func looked(_ body: JSON) async throws -> ID<DueDiligence> {
        let id = try await make(RecordDueDiligence.self, body)
        try await perform(ConfirmDueDiligence.self, on: id, by: second)
        return id
    }

    /// Three managers and a plan for incidents: what R-AG-004 asks of the agency.
    func prepare() async throws {
        for name in ["Piao", "Jin", "Cui"] {
            try await perform(
                AppointExecutive.self,
                [
                    "name": .text(name), "position": "Director", "qualification": "Ten years",
                    "appointed_on": "2020-01-01",
                ]
            )
        }
        try await perform(
            AdoptIncidentPlan.self,
            ["title": "Plan", "summary": "Call first.", "adopted_on": "2026-11-21"]
        )
    }

    func caseFile(_ employer: ID<Employer>) async throws -> ID<CaseFile> {
        let place = Workplace(employer: employer, site: try await site(of: employer))
        return try await caseFile(of: person(), at: place)
    }

}

extension Office {
    /// Due diligence without a flaw, with an owner.
    func diligence(of employer: ID<Employer>) async throws {
        try await owner(of: employer, adding: [.shareBasisPoints(10_000)])
        try await dueDiligence(of: employer)
    }
}
