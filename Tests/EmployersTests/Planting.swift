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

    func employer(
        _ state: EmployerState = .prospect,
        kind: EmployerKind = .enterprise
    ) async throws -> ID<Employer> {
        try await plant(
            Employer.self,
            [
                "name": "Aomori Foods", "kind": kind, "country": "JP",
                "registration_number": JapaneseCorporateNumber.example, "made_by": anyone.human,
                "state": state,
            ]
        )
    }

    func site(_ state: SiteState = .open, of employer: ID<Employer>) async throws -> ID<Site> {
        try await plant(
            Site.self,
            [
                "employer_id": employer, "name": "Plant 1", "country": "JP",
                "address": "1-1 Chuo, Aomori", "time_zone": "Asia/Tokyo", "state": state,
            ]
        )
    }

    func caseFile(_ employer: ID<Employer>) async throws -> ID<CaseFile> {
        let person = try await plant(
            Person.self,
            [
                "native_name": "王小明", "family_name": "WANG", "birth_date": "1990-01-01",
                "sex": "M", "nationality": "CN", "languages": ["zh"], "state": "verified",
            ]
        )
        return try await plant(
            CaseFile.self,
            [
                "person_id": person, "employer_id": employer, "site_id": site(of: employer),
                "destination": "JP", "programme": "JP-SSW-1", "occupation": "7511",
                "planned_departure": "2026-12-01", "planned_end": "2029-11-30", "state": "open",
            ]
        )
    }

}

extension EmployerRow {
    static func sample(
        _ state: EmployerState = .approved,
        kind: EmployerKind = .enterprise,
        permit: ShortText? = nil,
        reason: LongText? = nil
    ) -> EmployerRow {
        EmployerRow(
            name: "Aomori Foods",
            kind: kind,
            state: state,
            hiringPermit: permit,
            reason: reason
        )
    }
}

extension Office {
    func corridor(
        _ programme: String = "JP-SSW-1",
        channel: CorridorChannel = .nongovernmentalLicensed
    ) async throws {
        _ = try await plant(
            Corridor.self,
            [
                "origin": "CN", "destination": "JP", "programme": programme, "channel": channel,
                "agency_role": "sends", "opens_on": "2019-04-01", "visa_classes": ["SSW-1"],
                "fee_regime": "regulated", "source": "Test", "evidence": "Test", "state": "open",
            ]
        )
    }

    /// Due diligence without a flaw, with an owner.
    func diligence(
        of employer: ID<Employer>,
        on day: String = "2026-11-01",
        until end: String = "2027-11-01"
    ) async throws {
        _ = try await plant(
            EmployerOwner.self,
            [
                "employer_id": employer, "name": "SATO HIRO", "kind": OwnerKind.person,
                "nationality": "JP", "share_basis_points": 10_000, "source": "Register",
                "state": OwnerState.current,
            ]
        )
        _ = try await plant(
            DueDiligence.self,
            [
                "employer_id": employer, "checked_on": day, "valid_until": end,
                "exists_legally": true, "is_entity": true, "permit_checked": true,
                "owners_listed": true, "site_visited_on": day, "adverse_cases": 0,
                "dprk_partner": false, "dprk_crew": false, "wages_lawful": true,
                "housing_adequate": true, "evidence": "Seen.", "made_by": anyone.human,
                "state": DueDiligenceState.current,
            ]
        )
    }
}
