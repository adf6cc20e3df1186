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

    static func plant() async throws -> WorkerAbroad {
        let place = try await office.workplace()
        let person = try await office.person(adding: [.languages(["zh-Hans"])])
        let caseFile = try await office.caseFile(
            of: person,
            at: place,
            from: "2026-09-10",
            until: "2028-09-09"
        )
        return WorkerAbroad(person: person, caseFile: caseFile, employer: place.employer)
    }

    /// A deployment since September 2026.
    func deployed(until end: CalendarDate? = nil) async throws {
        try await office.deployment(
            end == nil ? .working : .ended,
            of: caseFile,
            asked: end == nil ? "2026-12-08" : nil,
            ended: end
        )
    }

    /// The agency's contract with the employer.
    func cooperation(pay: Int64) async throws -> ID<Contract> {
        try await office.cooperation(
            with: employer,
            from: "2026-09-10",
            until: "2028-09-09",
            clauses: Self.clauses(pay),
            adding: [.languages(["zh", "ja"])]
        )
    }

    /// The worker's own contract, under a cooperation contract.
    func employment(
        _ state: ContractState = .signed,
        under cooperation: ID<Contract>,
        pay: Int64,
        in currency: String = "JPY",
        saying clauses: String? = nil
    ) async throws {
        try await office.contract(
            .employment,
            state,
            of: caseFile,
            under: cooperation,
            signed: "2026-08-01",
            clauses: clauses ?? Self.clauses(pay, currency),
            adding: [.languages(["zh", "ja"])]
        )
    }

    private static func clauses(_ pay: Int64, _ currency: String = "JPY") -> String {
        """
        [{"code": "place", "text": "Nagoya"},
         {"code": "pay", "value": \(pay), "currency": "\(currency)", "text": "monthly"}]
        """
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
        safe: Bool = true,
        by reporter: Reporter = .worker
    ) async throws -> ID<RightsCase> {
        var body: [String: JSON] = [
            "case_id": .text("\(caseFile)"), "category": .text(category),
            "reporter": .text(reporter.rawValue), "language": "zh-Hans",
            "narrative": .text(Self.canary),
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
            ["remedy_evidence": "letter of 1 November"]
        )
        return id
    }

    /// A case that the worker confirmed.
    func confirmed() async throws -> ID<RightsCase> {
        let id = try await remedied()
        try await office.perform(
            ConfirmRemedy.self,
            on: id,
            ["confirmed_language": "zh-Hans", "satisfied": true]
        )
        return id
    }
}
