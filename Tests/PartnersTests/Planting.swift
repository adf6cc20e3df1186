import Core
import Foundation
import Postgres
import TestKit
import TransparencyLog

@testable import Partners

/// Rows in a given state, where a test is not about how they came there.
extension Office {
    func licence(_ state: LicenceState = .active) async throws -> ID<Licence> {
        try await plant(
            Licence.self,
            [
                "number": "L-2012-07", "authority": "Jilin Provincial Department of Commerce",
                "approved_on": "2012-09-01", "state": state,
            ]
        )
    }

    /// A licence that one person recorded and a second confirmed.
    func held(_ body: JSON) async throws -> ID<Licence> {
        let id = try await make(RecordLicence.self, body)
        try await perform(ConfirmLicence.self, on: id, ["evidence": "Certificate."], by: second)
        return id
    }

    /// Due diligence that one person recorded and a second confirmed.
    func looked(_ body: JSON) async throws -> ID<DueDiligence> {
        let id = try await make(RecordDueDiligence.self, body)
        try await perform(ConfirmDueDiligence.self, on: id, by: second)
        return id
    }

    func reserve(_ state: ReserveState = .held) async throws -> ID<Reserve> {
        try await plant(
            Reserve.self,
            [
                "mode": ReserveMode.cash, "bank": "Bank of China", "amount_minor": 300_000_000,
                "currency": "CNY", "state": state,
            ]
        )
    }

    func bank(
        _ state: BodyState = .listed,
        kind: BodyKind = .bank
    ) async throws -> ID<Body> {
        try await plant(
            Body.self,
            [
                "kind": kind, "name": "Bank of Yanbian \(UUID())", "country": "CN",
                "languages": ["zh"], "state": state,
            ]
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

    func state<N: Noun>(of id: ID<N>) async throws -> String? {
        try await value("SELECT state FROM \(raw: N.table) WHERE id = \(id)", as: String.self)
    }

    /// The actions on a record in the order of their commits: the clock of a test may stand still.
    func history<N: Noun>(of id: ID<N>) async throws -> [String] {
        try await value(
            "SELECT array_agg(action ORDER BY transaction) FROM audit.event WHERE subject_id = \(id)",
            as: [String].self
        ) ?? []
    }

    /// The words that the database accepts in a column.
    func words(of column: String, in table: String) async throws -> Set<String> {
        let definition = try await value(
            """
            SELECT pg_get_constraintdef(c.oid) FROM pg_constraint c JOIN pg_attribute a
                ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
            WHERE c.conrelid = \(table)::regclass AND c.contype = 'c' AND a.attname = \(column)
                AND cardinality(c.conkey) = 1
            """,
            as: String.self
        )
        return Set((definition ?? "").matches(of: /'(\w+)'/).map { String($0.1) })
    }
}

/// Rows of features above, where a test needs one that this feature only reads.
enum PlantedCorridor: Noun {
    static let words = NounWords("cor", "corridor", "corridors", table: "corridor")
}

/// A comparison with the sanctions lists.
enum PlantedCheck: Noun {
    static let words = NounWords("chk", "check", "checks", table: "sanction_check")
}

/// A deployment of work, of which this feature counts who is abroad.
enum PlantedDeployment: Noun {
    static let words = NounWords("dep", "deployment", "deployments", table: "deployment")
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

extension Verdict {
    /// Why it failed, with the remedy; empty when it did not.
    var complaint: String {
        guard case .failed(let why, let remedy) = self else { return "" }
        return "\(why) \(remedy)"
    }
}

extension Office {
    func corridor(
        _ programme: String = "JP-SSW-1",
        channel: Channel = .nongovernmentalLicensed
    ) async throws {
        _ = try await plant(
            PlantedCorridor.self,
            [
                "origin": "CN", "destination": "JP", "programme": programme, "channel": channel,
                "agency_role": "sends", "opens_on": "2019-04-01", "visa_classes": ["SSW-1"],
                "fee_regime": "regulated", "source": "Test", "evidence": "Test", "state": "open",
            ]
        )
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
            PlantedDeployment.self,
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

    /// The open tasks of a record: duty and last day.
    func tasks<N: Noun>(of id: ID<N>) async throws -> [String] {
        try await value(
            """
            SELECT array_agg(duty || ' ' || due_on ORDER BY duty) FROM task
            WHERE subject_id = \(id) AND state = 'open'
            """,
            as: [String].self
        ) ?? []
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
