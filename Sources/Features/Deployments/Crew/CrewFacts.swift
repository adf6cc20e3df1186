import Core
import Employers
import Model
import Postgres

/// What the rule on crews knows: the crew of the deployment that is to depart, and who else goes that day.
struct CrewFacts: CaseFacts {
    var crew: Crew?
    var site: ID<Site>?
    var deployment: ID<Deployment>?
    /// Others who are to leave on the same day for the same site, when the worker is in no crew.
    var companions = 0

    /// A crew as it stands.
    struct Crew: Sendable, Codable {
        let id: ID<Model.Crew>
        let name: String
        let members: Int
        let sizeMost: Int
        let language: Language
        let hasLeader: Bool
        let hasManager: Bool
        var isConfirmed: Bool
        /// Members who do not understand the language in which the crew is led.
        let strangers: Int
    }

    static func gather(
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> CrewFacts {
        guard let leg = try Deployment.Record.waiting(of: id, in: tx) else { return CrewFacts() }
        guard let crew = leg.crew else {
            let others = try tx.value(
                """
                SELECT count(*) FROM deployment WHERE site_id = \(leg.site) AND id <> \(leg.id)
                    AND planned_departure = \(leg.plannedDeparture)
                    AND state IN ('planned', 'cleared', 'booked')
                """,
                as: Int.self
            )
            return CrewFacts(site: leg.site, deployment: leg.id, companions: others ?? 0)
        }
        return CrewFacts(
            crew: try Crew(CrewRow.find(crew, in: tx), in: tx),
            site: leg.site,
            deployment: leg.id
        )
    }

    /// The facts of a crew that is about to be confirmed.
    init(confirming row: CrewRow, in tx: borrowing some Queryable & ~Copyable) throws {
        crew = try Crew(row, in: tx)
        crew?.isConfirmed = true
        site = row.site
    }

    init(
        crew: Crew? = nil,
        site: ID<Site>? = nil,
        deployment: ID<Deployment>? = nil,
        companions: Int = 0
    ) {
        self.crew = crew
        self.site = site
        self.deployment = deployment
        self.companions = companions
    }
}

extension CrewFacts.Crew {
    fileprivate init(_ row: CrewRow, in tx: borrowing some Queryable & ~Copyable) throws {
        let spoken = try tx.rows(
            """
            SELECT person.languages FROM deployment leg
            JOIN person_known AS person ON person.agency_id = leg.agency_id AND person.id = leg.person_id
            WHERE leg.crew_id = \(row.id) AND leg.state NOT IN ('ended', 'cancelled')
            """,
            as: Spoken.self
        )
        self.init(
            id: row.id,
            name: row.name.text,
            members: row.members,
            sizeMost: row.sizeMost,
            language: row.language,
            hasLeader: try row.leader.map { try row.record.holds($0, in: tx) } ?? false,
            hasManager: row.manager != nil,
            isConfirmed: row.state != .forming,
            strangers: spoken.count { !row.language.isUnderstood(by: $0.languages) }
        )
    }
}

/// What a member understands.
private struct Spoken: RowDecodable {
    let languages: [Language]

    init(row: borrowing Row) throws(RowError) { languages = try row["languages"] }
}
