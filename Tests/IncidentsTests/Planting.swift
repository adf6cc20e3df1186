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

    static func plant(in country: Country = .jp) async throws -> Works {
        let place = try await office.workplace(in: country)
        return Works(employer: place.employer, site: place.site)
    }

    /// A worker with a deployment at the site since September, or until a day.
    func worker(in crew: ID<Crew>? = nil, until end: CalendarDate? = nil) async throws
        -> ID<CaseFile>
    {
        let caseFile = try await office.caseFile(
            of: office.person(),
            at: Workplace(employer: employer, site: site),
            from: "2026-09-10",
            until: "2028-09-09"
        )
        try await office.deployment(
            end == nil ? .working : .ended,
            of: caseFile,
            asked: end == nil ? "2026-12-08" : nil,
            ended: end,
            adding: [.crew(crew)]
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
    static let word: JSON = ["report": "All is calm.", "continued_reference": "JL-2026-118"]
    static let lastWord: JSON = ["report": "It is over.", "final_reference": "JL-2026-119"]
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

}

extension Receipt {
    /// The outcome of a rule in the receipt's report.
    func outcome(of rule: String) throws -> String? {
        try json["gate"]?["rules"]?.array?.first { $0["id"]?.text == rule }?["outcome"]?.text
    }
}
