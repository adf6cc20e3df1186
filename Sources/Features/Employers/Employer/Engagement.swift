import Core
import Model
import Postgres

/// What a case or a job order asks of an employer: which one, where, under which programme, for what work.
///
/// The rules on employers read their facts from it, so that an order can be checked before any case.
package struct Engagement: Sendable {
    let employer: ID<Employer>
    let site: ID<Site>?
    let destination: Country?
    let programme: String?
    let occupation: Occupation?

    /// Dealings with an employer; what is not known yet stays open.
    package init(
        employer: ID<Employer>,
        site: ID<Site>? = nil,
        destination: Country? = nil,
        programme: String? = nil,
        occupation: Occupation? = nil
    ) {
        self.employer = employer
        self.site = site
        self.destination = destination
        self.programme = programme
        self.occupation = occupation
    }

    /// The engagement of a case; nil when there is no such case.
    static func of(
        _ id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> Engagement? {
        try tx.first(
            """
            SELECT employer_id, site_id, destination, programme, occupation FROM case_parties
            WHERE id = \(id)
            """
        )
    }
}

extension Engagement? {
    /// The employer; nil where none is engaged with, or none is there. Three rules of a gate ask, and it is
    /// read once.
    func employerRecord(in tx: borrowing some Queryable & ~Copyable) throws -> Employer.Record? {
        guard let id = self?.employer else { return nil }
        return try tx.once("employer \(id)", from: ["employer"]) { try tx.ifAny(id) }
    }
}

extension Engagement: RowDecodable {
    /// Reads a row of a case.
    package init(row: borrowing Row) throws(RowError) {
        employer = try row["employer_id"]
        site = try row["site_id"]
        destination = try row["destination"]
        programme = try row["programme"]
        occupation = try row["occupation"]
    }
}

/// What a rule on an employer must know, gathered for a case or for an order.
package protocol EngagementFacts: CaseFacts {
    /// Reads the facts; nil, a case that is not there, is a fact too.
    static func gather(
        for engagement: Engagement?,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> Self
}

extension EngagementFacts {
    /// Reads the facts of a case's engagement.
    package static func gather(
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> Self { try gather(for: Engagement.of(id, in: tx), in: tx) }
}
