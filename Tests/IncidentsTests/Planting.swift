import Core
import Deployments
import Employers
import Foundation
import Model
import Postgres
import TestKit
import TransparencyLog

@testable import Incidents

/// A site abroad with workers, as the features below leave them.
struct Works {
    let employer: ID<Employer>
    let site: ID<Site>

    /// The number makes the employer one of its own.
    static func plant(as number: String = "7000012050002", in country: String = "JP") async throws
        -> Works
    {
        let employer = try await office.plant(
            Employer.self,
            [
                "name": "Yamato Foods", "kind": "enterprise", "country": country,
                "registration_number": number, "made_by": office.anyone.human,
                "state": "approved",
            ]
        )
        let site = try await office.plant(
            Site.self,
            [
                "employer_id": employer, "name": "Plant 3", "country": country,
                "address": "Nagoya", "time_zone": "Asia/Tokyo", "state": "open",
            ]
        )
        return Works(employer: employer, site: site)
    }

    /// A crew at the site.
    func crew() async throws -> ID<Crew> {
        try await office.plant(
            Crew.self,
            [
                "site_id": site, "name": "Line 1", "size_most": 20, "language": "zh",
                "state": "forming",
            ]
        )
    }

    /// A worker with a deployment at the site since September, or until a day.
    func worker(in crew: ID<Crew>? = nil, until end: String? = nil) async throws -> ID<CaseFile> {
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
        _ = try await office.plant(
            Deployment.self,
            [
                "person_id": person, "case_file_id": caseFile, "site_id": site, "crew_id": crew,
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
        return caseFile
    }
}

extension Works {
    /// What a report says; no other place may hold it in clear.
    static let canary = "kanarienvogel-51d2 the boiler of hall 2 burst"

    /// An incident at the site, heard of just now.
    func incident(_ more: [String: JSON] = [:]) async throws -> ID<Incident> {
        var body = Self.body
        body["site_id"] = .text("\(site)")
        return try await office.make(
            ReportIncident.self,
            .object(body.merging(more) { $1 })
        )
    }

    /// An incident somewhere in Japan.
    static let body: [String: JSON] = [
        "country": "JP", "place": "Hall 2", "kind": "accident",
        "happened_at": "2026-11-21T09:30:00Z", "narrative": .text(canary),
    ]

    /// An incident whose two recipients were told and that has a grade.
    func graded(_ more: [String: JSON] = [:]) async throws -> ID<Incident> {
        let id = try await incident(more)
        for whom in Recipient.allCases { try await id.tell(whom) }
        try await office.perform(GradeIncident.self, on: id)
        return id
    }

    /// An incident that waits for its final report.
    func followedUp(_ more: [String: JSON] = [:]) async throws -> ID<Incident> {
        let id = try await graded(more)
        try await office.perform(RespondToIncident.self, on: id, ["everyone": true])
        try await office.perform(ContainIncident.self, on: id, ["note": "The fire is out."])
        try await office.perform(FollowUpIncident.self, on: id, Self.word)
        return id
    }

    /// A report as a body names it.
    static let word: JSON = ["report": "All is calm.", "reference": "JL-2026-118"]
    /// How an incident is closed.
    static let closing: JSON = ["lessons": "Check the boilers.", "plan_revised": false]
}

extension ID<Incident> {
    @discardableResult
    func tell(_ whom: Recipient, at told: Instant? = nil) async throws -> Receipt {
        var body: [String: JSON] = ["whom": .text(whom.rawValue), "proof": "by telephone, Mr Sato"]
        body["told_at"] = told.map { .text("\($0)") }
        return try await office.perform(NotifyOfIncident.self, on: self, .object(body))
    }

    /// The duties that wait.
    func duties() async throws -> [String] {
        try await office.value(
            """
            SELECT array_agg(duty ORDER BY duty) FROM task
            WHERE subject_id = \(self) AND state = 'open'
            """,
            as: [String].self
        ) ?? []
    }
}

extension Receipt {
    /// The outcome of a rule in the receipt's report.
    func outcome(of rule: String) throws -> String? {
        try json["gate"]?["rules"]?.array?.first { $0["id"]?.text == rule }?["outcome"]?.text
    }
}
