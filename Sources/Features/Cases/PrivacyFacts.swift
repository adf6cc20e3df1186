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
        try tx.first(
            """
            SELECT e.country,
                (SELECT json_agg(json_build_object('purpose', n.purpose, 'given_on', n.given_on,
                        'ended_on', n.ended_on) ORDER BY n.given_on)
                    FROM consent_known n
                    WHERE n.agency_id = c.agency_id AND n.person_id = c.person_id
                        AND n.recipient IS NULL
                        AND (n.employer_id IS NULL OR n.employer_id = c.employer_id)) AS consents,
                (SELECT json_agg(json_build_object('on', t.transferred_on, 'route', t.legal_route,
                        'assessment', t.assessment, 'assessed_on', t.assessed_on)
                        ORDER BY t.transferred_on)
                    FROM transfer t WHERE t.agency_id = c.agency_id AND t.case_id = c.id
                        AND t.state = 'recorded') AS transfers
            FROM case_file c
            JOIN employer_known e ON e.agency_id = c.agency_id AND e.id = c.employer_id
            WHERE c.id = \(id)
            """
        ) ?? PrivacyFacts(country: nil)
    }
}

extension PrivacyFacts: RowDecodable {
    package init(row: borrowing Row) throws(RowError) {
        country = try row["country"]
        let consents: StoredJSON<[Held]>? = try row["consents"]
        self.consents = consents?.value ?? []
        let transfers: StoredJSON<[Sent]>? = try row["transfers"]
        self.transfers = transfers?.value ?? []
    }
}
