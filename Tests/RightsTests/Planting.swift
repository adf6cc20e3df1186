import Contracts
import Core
import Deployments
import Employers
import Foundation
import Model
import Postgres
import TestKit
import TransparencyLog

@testable import Rights

/// A worker abroad, as the features below leave her.
struct WorkerAbroad {
    let person: ID<Person>
    let caseFile: ID<CaseFile>
    let employer: ID<Employer>
    let site: ID<Site>

    static func plant() async throws -> WorkerAbroad {
        let employer = try await office.plant(
            Employer.self,
            [
                "name": "Yamato Foods", "kind": "enterprise", "country": "JP",
                "registration_number": "7000012050002", "made_by": office.anyone.human,
                "state": "approved",
            ]
        )
        let site = try await office.plant(
            Site.self,
            [
                "employer_id": employer, "name": "Plant 1", "country": "JP", "address": "Nagoya",
                "time_zone": "Asia/Tokyo", "state": "open",
            ]
        )
        let person = try await office.plant(
            Person.self,
            [
                "native_name": "李梅", "family_name": "LI", "given_name": "MEI",
                "birth_date": "1998-04-02", "sex": "F", "nationality": "CN",
                "languages": ["zh-Hans"], "state": "verified",
            ]
        )
        let caseFile = try await office.plant(
            CaseFile.self,
            [
                "person_id": person, "employer_id": employer, "site_id": site,
                "destination": "JP", "programme": "SSW", "occupation": "7511",
                "planned_departure": "2026-09-10", "planned_end": "2028-09-09", "state": "open",
            ]
        )
        return WorkerAbroad(person: person, caseFile: caseFile, employer: employer, site: site)
    }

    /// A deployment since September 2026.
    func deployed(until end: String? = nil) async throws {
        _ = try await office.plant(
            Deployment.self,
            [
                "person_id": person, "case_file_id": caseFile, "site_id": site,
                "planned_departure": "2026-09-10", "planned_end": "2028-09-09",
                "interviewed_on": "2026-09-08", "interviewed_by": UUID(),
                "interview_language": "zh", "interview_no_other_fees": true,
                "interview_holds_papers": true, "interview_understands": true,
                "cleared_on": "2026-09-09", "cleared_by": UUID(), "departed_on": "2026-09-10",
                "arrived_on": "2026-09-10", "working_since": "2026-09-10",
                "next_check_in": end == nil ? "2026-12-08" : nil, "ended_on": end,
                "end_reason": end == nil ? nil : "completed",
                "state": end == nil ? "working" : "ended",
            ]
        )
    }

    /// The agency's contract with the employer.
    func cooperation(pay: Int64, in currency: String = "JPY") async throws -> ID<Contract> {
        try await contract("cooperation", under: nil, pay: pay, in: currency, state: "signed")
    }

    /// The worker's own contract, under a cooperation contract.
    func employment(
        under cooperation: ID<Contract>,
        pay: Int64,
        in currency: String = "JPY",
        state: String = "signed"
    ) async throws -> ID<Contract> {
        try await contract("employment", under: cooperation, pay: pay, in: currency, state: state)
    }

    private func contract(
        _ kind: String,
        under cooperation: ID<Contract>?,
        pay: Int64,
        in currency: String,
        state: String
    ) async throws -> ID<Contract> {
        let clauses: JSON = .array([
            ["code": "place", "text": "Nagoya"],
            [
                "code": "pay", "value": .integer(pay), "currency": .text(currency),
                "text": "monthly",
            ],
        ])
        let isOfCase = cooperation != nil
        return try await office.plant(
            Contract.self,
            [
                "kind": kind, "employer_id": employer,
                "case_file_id": isOfCase ? caseFile : nil, "person_id": isOfCase ? person : nil,
                "cooperation_id": cooperation, "languages": ["zh", "ja"],
                "begins_on": "2026-09-10", "ends_on": "2028-09-09",
                "clauses": String(decoding: try clauses.canonical(), as: UTF8.self),
                "made_by": office.anyone.human,
                "signed_on": state == "signed" ? "2026-08-01" : nil, "state": state,
            ]
        )
    }
}

extension WorkerAbroad {
    /// What a complaint says; no other place may hold it in clear.
    static let canary = "kanarienvogel-7f3a they lock the door at night"
    /// The safe contact of a complaint.
    static let safeCanary = "kanarienvogel-9c1e cousin in Osaka"

    /// A complaint that was just received.
    func complaint(
        _ category: String = "wages",
        safe: Bool = true
    ) async throws -> ID<RightsCase> {
        var body: [String: JSON] = [
            "case_file_id": .text("\(caseFile)"), "category": .text(category),
            "reporter": "worker", "language": "zh-Hans", "narrative": .text(Self.canary),
        ]
        if safe { body["safe_contact"] = .text(Self.safeCanary) }
        return try await office.make(OpenRightsCase.self, .object(body))
    }

    /// A complaint that was triaged with these indicators.
    func triaged(_ indicators: JSON = .array([])) async throws -> ID<RightsCase> {
        let id = try await complaint()
        try await office.perform(AcknowledgeRightsCase.self, on: id)
        try await office.perform(TriageRightsCase.self, on: id, ["indicators": indicators])
        return id
    }

    /// A case with a remedy on record.
    func remedied() async throws -> ID<RightsCase> {
        let id = try await triaged()
        try await office.perform(
            RemedyRightsCase.self,
            on: id,
            ["evidence": "letter of 1 November"]
        )
        return id
    }

    /// A case that the worker confirmed.
    func confirmed() async throws -> ID<RightsCase> {
        let id = try await remedied()
        try await office.perform(
            ConfirmRemedy.self,
            on: id,
            ["language": "zh-Hans", "satisfied": true]
        )
        return id
    }
}
