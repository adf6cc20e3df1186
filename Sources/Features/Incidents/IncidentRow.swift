import Core
import Employers
import Foundation
import Model
import Postgres
import TransparencyLog

/// An incident as its actions and rules see it.
struct IncidentRow: RowDecodable {
    let id: ID<Incident>
    let country: Country
    let site: ID<Site>?
    let kind: IncidentKind
    let happenedAt: Instant
    let heardAt: Instant
    let casualties: Casualties
    let narrative: [UInt8]
    let grade: IncidentGrade?
    let embassyToldAt: Instant?
    let authorityToldAt: Instant?
    let continuingReports: Int
    let finalBy: UUID?
    let lessons: [UInt8]?
    let state: IncidentState

    init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        country = try row["country"]
        site = try row["site_id"]
        kind = try row["kind"]
        happenedAt = try row["happened_at"]
        heardAt = try row["heard_at"]
        casualties = try Casualties(row: row)
        narrative = try row["narrative_sealed"]
        grade = try row["grade"]
        embassyToldAt = try row["embassy_told_at"]
        authorityToldAt = try row["authority_told_at"]
        continuingReports = try row["continuing_reports"]
        finalBy = try row["final_by"]
        lessons = try row["lessons_sealed"]
        state = try row["state"]
    }

    static func find(
        _ id: ID<Incident>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> IncidentRow {
        try tx.known(
            """
            SELECT id, country, site_id, kind, happened_at, heard_at, dead, injured, missing,
                affected, narrative_sealed, grade, embassy_told_at, authority_told_at,
                continuing_reports, final_by, lessons_sealed, state
            FROM incident WHERE id = \(id)
            """
        )
    }

    /// When someone was told; nil while they were not.
    func toldAt(_ recipient: Recipient) -> Instant? {
        switch recipient {
        case .embassy: embassyToldAt
        case .authority: authorityToldAt
        }
    }

    /// The lowest grade that these numbers allow for an incident of this kind.
    func least(for numbers: Casualties) -> IncidentGrade {
        IncidentGrade.least(for: numbers, in: kind)
    }

    /// What an action leaves. Many persons are concerned, so the agency's key seals it.
    func recorded(
        _ event: String,
        _ state: IncidentState,
        _ facts: [String: JSON] = [:],
        report: RuleReport? = nil,
        reply: [String: JSON] = [:]
    ) -> Recorded {
        Recorded(as: event, state: state, facts: .object(facts), report: report, reply: reply)
    }
}
