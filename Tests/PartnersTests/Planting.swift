import Casework
import Foundation
import Postgres
import TestKit

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

    func reserve(_ state: ReserveState = .held) async throws -> ID<Reserve> {
        try await plant(
            Reserve.self,
            [
                "mode": ReserveMode.cash, "bank": "Bank of China", "amount_minor": 300_000_000,
                "currency": "CNY", "state": state,
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
