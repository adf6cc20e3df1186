import Core
import Deployments
import Employers
import Foundation
import Model
import Postgres
import TestKit
import TransparencyLog

@testable import Repatriation

/// A worker with a case, as the features below leave him.
struct Traveller {
    let person: ID<Person>
    let caseFile: ID<CaseFile>
    let site: ID<Site>

    /// The number makes the employer one of its own.
    static func plant(
        as number: String = "1208147521",
        programme: String = "EPS"
    ) async throws -> Traveller {
        let employer = try await office.plant(
            Employer.self,
            [
                "name": "Hanil Ship", "kind": "enterprise", "country": "KR",
                "registration_number": number, "made_by": office.anyone.human,
                "state": "approved",
            ]
        )
        let site = try await office.plant(
            Site.self,
            [
                "employer_id": employer, "name": "Dock 3", "country": "KR", "address": "Ulsan",
                "time_zone": "Asia/Seoul", "state": "open",
            ]
        )
        let person = try await office.plant(
            Person.self,
            [
                "native_name": "王强", "family_name": "WANG", "given_name": "QIANG",
                "birth_date": "1990-01-31", "sex": "M", "nationality": "CN",
                "languages": ["zh-Hans"], "state": "verified",
            ]
        )
        let caseFile = try await office.plant(
            CaseFile.self,
            [
                "person_id": person, "employer_id": employer, "site_id": site,
                "destination": "KR", "programme": programme, "occupation": "7212",
                "planned_departure": "2026-03-01", "planned_end": "2029-02-28", "state": "open",
            ]
        )
        return Traveller(person: person, caseFile: caseFile, site: site)
    }

    func deployed(
        _ state: String,
        because reason: String = "completed",
        asked: String? = nil
    ) async throws -> ID<Deployment> {
        try await office.plant(
            Deployment.self,
            [
                "person_id": person, "case_file_id": caseFile, "site_id": site,
                "planned_departure": "2026-03-01", "planned_end": "2029-02-28",
                "interviewed_on": "2026-02-20", "interviewed_by": UUID(),
                "interview_language": "zh", "interview_no_other_fees": true,
                "interview_holds_papers": true, "interview_understands": true,
                "cleared_on": "2026-02-21", "cleared_by": UUID(), "departed_on": "2026-03-01",
                "arrived_on": "2026-03-02", "working_since": "2026-03-03",
                "next_check_in": state == "ended" ? asked : "2026-12-03",
                "ended_on": state == "ended" ? "2026-11-01" : nil,
                "end_reason": state == "ended" ? reason : nil,
                "fault_found_on": reason == fault ? "2026-10-30" : nil,
                "fault_found_by": reason == fault ? UUID() : nil,
                "fault_decision": reason == fault ? "Decision 12/2026" : nil, "state": state,
            ]
        )
    }

    func opened(_ cause: String = "contract_end", urgent: Bool = false) async throws
        -> ID<Repatriation>
    {
        try await office.make(
            OpenRepatriation.self,
            [
                "case_file_id": .text("\(caseFile)"), "cause": .text(cause),
                "urgent": .bool(urgent),
            ]
        )
    }

    /// When the worker is to be asked next on a deployment.
    func nextCheckIn(of leg: ID<Deployment>) async throws -> CalendarDate? {
        try await office.value(
            "SELECT next_check_in FROM deployment WHERE id = \(leg)",
            as: CalendarDate.self
        )
    }
}

/// The reason that somebody must have found before a deployment can end by it.
private let fault = "ended_early_worker_fault"
/// A ticket as a body names it.
let ticket: JSON = [
    "reference": "CA 132", "cost": ["minor_units": 180_000, "currency": "CNY"],
]
/// The usual decision on the cost.
let decision: JSON = ["owner": "employer", "basis": "clause 9 of the contract"]
/// The words by which a way home is given up.
let givenUp: JSON = ["reason": "The worker stays."]
