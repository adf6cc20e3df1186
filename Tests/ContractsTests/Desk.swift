import Core
import Corridors
import Employers
import Fees
import Foundation
import Model
import People
import Postgres
import TestKit
import TransparencyLog

@testable import Contracts

/// A placement with the rows of lower features, and the way of its contracts through the system.
struct Desk {
    let employer: ID<Employer>
    let site: ID<Site>
    let person: ID<Person>
    let caseFile: ID<CaseFile>

    static func open(
        state: String = "open",
        in country: Country = .jp,
        under programme: String = "JP-SSW-1",
        zone: String = "Asia/Tokyo"
    ) async throws -> Desk {
        let employer = try await office.plant(
            Employer.self,
            [
                "name": "Setouchi Dock", "kind": "enterprise", "country": country,
                "registration_number": UUID().uuidString, "made_by": UUID(), "state": "approved",
            ]
        )
        let site = try await office.plant(
            Site.self,
            [
                "employer_id": employer, "name": "Yard 2", "country": country, "address": "Imabari",
                "time_zone": zone, "state": "open",
            ]
        )
        try await openCorridor()
        return try await placed(
            with: employer,
            at: site,
            in: country,
            under: programme,
            state: state
        )
    }

    /// Another worker with the same employer.
    func another(state: String = "open") async throws -> Desk {
        try await Self.placed(with: employer, at: site, state: state)
    }

    private static func placed(
        with employer: ID<Employer>,
        at site: ID<Site>,
        in country: Country = .jp,
        under programme: String = "JP-SSW-1",
        state: String
    ) async throws -> Desk {
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
                "destination": country, "programme": programme, "occupation": "7212",
                "planned_departure": "2027-01-10", "planned_end": "2029-11-30", "state": state,
            ]
        )
        try await consent(person, to: employer)
        return Desk(employer: employer, site: site, person: person, caseFile: caseFile)
    }

    /// Features below ask for the worker's consents when agency and worker bind themselves.
    private static func consent(_ person: ID<Person>, to employer: ID<Employer>) async throws {
        for purpose in ["sensitive_data", "third_party", "cross_border"] {
            _ = try await office.plant(
                Consent.self,
                [
                    "person_id": person, "purpose": purpose, "text_version": "1", "language": "zh",
                    "notice_on": "2026-11-01", "given_on": "2026-11-01",
                    "employer_id": purpose == "sensitive_data" ? nil : employer, "state": "given",
                ]
            )
        }
    }

    /// Features below ask for an open corridor when agency and worker bind themselves.
    private static func openCorridor() async throws {
        guard try await office.value("SELECT 1 FROM corridor", as: Int.self) == nil else { return }
        _ = try await office.plant(
            Corridor.self,
            [
                "origin": "CN", "destination": "JP", "programme": "JP-SSW-1",
                "channel": "nongovernmental_licensed", "agency_role": "sends",
                "sender_kinds": ["licensed_agency"],
                "opens_on": "2026-01-01", "visa_classes": ["SSW-1"], "fee_regime": "regulated",
                "source": "Test", "evidence": "Test", "state": "open",
            ]
        )
    }

    /// The rules of the feature that would stand in the way of a departure.
    func departure(on day: CalendarDate? = nil) async throws -> [String] {
        let gate = Gate("deployment.depart", "Leave.", ContractsFeature.caseRules)
        let day = day ?? office.clock.now.date(in: ActionContext.zone)
        return try await office.registrar.read(as: office.anyone) { tx in
            try gate.report(for: caseFile, in: tx, on: day).obstacles.map(\.card.id)
        }
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
        let clauses =
            clauses ?? (kind == .service ? .service : .complete)
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
            [
                "language": .text(language), "copy_given": .bool(copy), "explained_by": "Jin Yu",
                "risks": "Heavy loads, heights, typhoons; personal safety.", "acknowledged": true,
            ]
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
