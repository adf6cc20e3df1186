import Core
import Corridors
import Employers
import Fees
import Filings
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
        _ state: CaseState = .open,
        in country: Country = .jp,
        under programme: ShortText = "JP-SSW-1",
        zone: TimeZoneName = "Asia/Tokyo"
    ) async throws -> Desk {
        let employer = try await office.employer(in: country)
        let site = try await office.site(of: employer, in: country, adding: [.timeZone(zone)])
        // Features below ask for an open corridor when agency and worker bind themselves.
        if try await office.count(of: "corridor") == 0 {
            try await office.corridor(under: "JP-SSW-1")
        }
        let place = Workplace(employer: employer, site: site)
        return try await placed(at: place, in: country, under: programme, state)
    }

    /// Another worker with the same employer.
    func another(_ state: CaseState = .open) async throws -> Desk {
        try await Self.placed(at: Workplace(employer: employer, site: site), state)
    }

    private static func placed(
        at place: Workplace,
        in country: Country = .jp,
        under programme: ShortText = "JP-SSW-1",
        _ state: CaseState
    ) async throws -> Desk {
        let person = try await office.person()
        let caseFile = try await office.caseFile(
            state,
            of: person,
            at: place,
            in: country,
            under: programme,
            from: "2027-01-10",
            adding: [.occupation("7212")]
        )
        // Features below ask for the worker's consents too.
        try await office.consent(.given, of: person, to: .sensitiveData)
        for purpose in [ConsentPurpose.thirdParty, .crossBorder] {
            try await office.consent(.given, of: person, to: purpose, for: place.employer)
        }
        return Desk(employer: place.employer, site: place.site, person: person, caseFile: caseFile)
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
            body["case_id"] = .text("\(caseFile)")
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

    @discardableResult
    func disclose(
        _ id: ID<Contract>,
        in language: String = "zh",
        copy: Bool = true,
        risks: String? = "Heavy loads, heights, typhoons; personal safety.",
        isAcknowledged: Bool = true
    ) async throws -> Receipt {
        var body: [String: JSON] = [
            "disclosed_language": .text(language), "copy_given": .bool(copy),
            "explained_by": "Jin Yu", "disclosure_acknowledged": .bool(isAcknowledged),
        ]
        body["risks_told"] = risks.map { .text($0) }
        return try await office.perform(DiscloseContract.self, on: id, .object(body))
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
        try await office.feeLine(of: caseFile, adding: [.amountMinor(minorUnits)])
    }
}

extension Office {
    /// Takes a step of the filing that the last signature of a contract opened.
    @discardableResult
    func filing(
        _ verb: String,
        of contract: ID<Contract>,
        _ body: JSON = ["receipt": "R-1"]
    ) async throws -> Receipt {
        let id = try await opened(.contract, of: contract)
        return try await perform(verb, in: FilingsFeature.self, on: id, body)
    }
}

/// The rules of a report that failed.
func failed(_ report: JSON?) -> [String] {
    (report?["rules"]?.array ?? []).filter { $0["outcome"]?.text == "failed" }
        .compactMap { $0["id"]?.text }
}
