import Core
import Model
import People
import Postgres

/// What the person of a case consented to, and what of their data has gone abroad.
package struct PrivacyFacts: CaseFacts {
    /// One consent that holds or has held.
    struct Held: Sendable, Codable {
        var purpose: ConsentPurpose
        var givenOn: CalendarDate
        /// The day from which it no longer holds.
        var endedOn: CalendarDate?

        func covers(_ day: CalendarDate) -> Bool {
            guard let endedOn else { return givenOn <= day }
            return givenOn <= day && day < endedOn
        }
    }

    /// One transfer that goes on.
    struct Sent: Sendable, Codable {
        var on: CalendarDate
        /// Nil where nobody has named one.
        var route: LegalRoute?
        /// The number of the impact assessment; nil where nobody has named one.
        var assessment: String?
        var assessedOn: CalendarDate?
    }

    /// The employer's country; nil where there is no such case.
    var country: Country?
    var consents: [Held] = []
    var transfers: [Sent] = []

    init(country: Country?) { self.country = country }

    /// Reads consents that name nobody or the case's employer, and the transfers that go on.
    package static func gather(
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> PrivacyFacts {
        let country = try tx.value(
            """
            SELECT e.country FROM case_file c
            JOIN employer_known e ON e.agency_id = c.agency_id AND e.id = c.employer_id
            WHERE c.id = \(id)
            """,
            as: Country.self
        )
        var facts = PrivacyFacts(country: country)
        facts.consents = try tx.rows(
            """
            SELECT n.purpose, n.given_on, n.ended_on FROM case_file c
            JOIN consent_known n ON n.agency_id = c.agency_id AND n.person_id = c.person_id
            WHERE c.id = \(id) AND n.recipient IS NULL
                AND (n.employer_id IS NULL OR n.employer_id = c.employer_id)
            ORDER BY n.given_on
            """
        )
        facts.transfers = try tx.rows(
            """
            SELECT transferred_on, legal_route, assessment, assessed_on FROM transfer
            WHERE case_file_id = \(id) AND state = 'recorded' ORDER BY transferred_on
            """
        )
        return facts
    }
}

extension PrivacyFacts.Held: RowDecodable {
    init(row: borrowing Row) throws(RowError) {
        purpose = try row["purpose"]
        givenOn = try row["given_on"]
        endedOn = try row["ended_on"]
    }
}

extension PrivacyFacts.Sent: RowDecodable {
    init(row: borrowing Row) throws(RowError) {
        on = try row["transferred_on"]
        route = try row["legal_route"]
        assessment = try row["assessment"]
        assessedOn = try row["assessed_on"]
    }
}
