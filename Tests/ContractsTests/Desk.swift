import Casework
import Fees
import Foundation
import Ledger
import Partners
import Postgres
import TestKit

@testable import Contracts

/// A placement with the rows of lower rooms, and the way of its contracts through the house.
struct Desk {
    let employer: ID<Employer>
    let person: ID<Person>
    let caseFile: ID<CaseFile>

    static func open(state: String = "open") async throws -> Desk {
        let employer = try await office.plant(
            Employer.self,
            [
                "name": "Setouchi Dock", "kind": "enterprise", "country": "JP",
                "registration_number": UUID().uuidString, "made_by": UUID(), "state": "approved",
            ]
        )
        let site = try await office.plant(
            Site.self,
            [
                "employer_id": employer, "name": "Yard 2", "country": "JP", "address": "Imabari",
                "time_zone": "Asia/Tokyo", "state": "open",
            ]
        )
        let person = try await office.plant(
            Person.self,
            [
                "native_name": "林小红", "family_name": "LIN", "birth_date": "1998-03-02",
                "sex": "F", "nationality": "CN", "languages": [Language.chinese],
                "state": "verified",
            ]
        )
        let caseFile = try await office.plant(
            CaseFile.self,
            [
                "person_id": person, "employer_id": employer, "site_id": site,
                "destination": "JP", "programme": "JP-SSW-1", "occupation": "7212",
                "planned_departure": "2027-01-10", "planned_end": "2030-01-09", "state": state,
            ]
        )
        return Desk(employer: employer, person: person, caseFile: caseFile)
    }

    func body(
        _ kind: ContractKind,
        on cooperation: ID<Contract>?,
        _ clauses: [Clause]
    ) -> [String: JSON] {
        var body: [String: JSON] = [
            "kind": .text(kind.rawValue), "languages": ["zh-Hans", "ja"],
            "begins_on": "2026-12-01", "ends_on": "2029-11-30", "clauses": clauses.body,
        ]
        body["cooperation_id"] = cooperation.map { .text("\($0)") }
        if kind == .cooperation {
            body["employer_id"] = .text("\(employer)")
        } else {
            body["case_file_id"] = .text("\(caseFile)")
        }
        return body
    }

    func drafted(
        _ kind: ContractKind,
        on cooperation: ID<Contract>? = nil,
        _ clauses: [Clause]? = nil
    ) async throws -> ID<Contract> {
        let clauses = clauses ?? (kind == .service ? .service : .complete)
        return try await office.make(
            DraftContract.self,
            .object(body(kind, on: cooperation, clauses))
        )
    }

    func approved(
        _ kind: ContractKind,
        on cooperation: ID<Contract>? = nil,
        _ clauses: [Clause]? = nil
    ) async throws -> ID<Contract> {
        let id = try await drafted(kind, on: cooperation, clauses)
        try await office.perform(ApproveContract.self, on: id, by: office.second)
        return id
    }

    func signed(
        _ kind: ContractKind,
        on cooperation: ID<Contract>? = nil,
        _ clauses: [Clause]? = nil
    ) async throws -> ID<Contract> {
        let id = try await approved(kind, on: cooperation, clauses)
        if kind != .cooperation { try await disclose(id) }
        for party in kind.parties { try await sign(id, party) }
        return id
    }

    func disclose(_ id: ID<Contract>, in language: String = "zh", copy: Bool = true) async throws {
        try await office.perform(
            DiscloseContract.self,
            on: id,
            ["language": .text(language), "copy_given": .bool(copy), "explained_by": "Jin Yu"]
        )
    }

    @discardableResult
    func sign(_ id: ID<Contract>, _ party: ContractParty) async throws -> Receipt {
        try await office.perform(
            SignContract.self,
            on: id,
            ["party": .text(party.rawValue), "witness": "Zhao Ting"]
        )
    }

    func workerFee(_ minorUnits: Int64) async throws {
        _ = try await office.plant(
            FeeLine.self,
            [
                "person_id": person, "case_file_id": caseFile, "category": "medical",
                "payer": "worker", "payee": "clinic", "description": "check-up",
                "amount_minor": minorUnits, "currency": "CNY", "basis": "receipt",
                "state": "proposed",
            ]
        )
    }
}

/// The rules of a report that failed.
func failed(_ report: JSON?) -> [String] {
    (report?["rules"]?.array ?? []).filter { $0["outcome"]?.text == "failed" }
        .compactMap { $0["id"]?.text }
}

/// What was done to a contract, in the order of its own numbering: a clock that stands still gives
/// all events the same instant.
func history(of id: ID<Contract>) async throws -> [String] {
    try await office.value(
        "SELECT array_agg(action ORDER BY seq) FROM audit.event WHERE subject_id = \(id) AND seq > 0",
        as: [String].self
    ) ?? []
}
