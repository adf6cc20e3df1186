import Core
import Model
import Postgres

/// The policies that stand for a case, with consent and beneficiary, and when its worker entered.
package struct InsuranceFacts: CaseFacts {
    let programme: String
    let enteredOn: CalendarDate?
    let policies: [Held]

    /// One policy that stands.
    struct Held: Sendable, Codable {
        let kind: PolicyKind
        let number: String
        let consentOn: CalendarDate?
        var coversDeath: Bool?
        var beneficiary: Beneficiary?
        var beneficiaryConsentOn: CalendarDate?
    }

    /// Reads the policies of a case.
    package static func gather(
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> InsuranceFacts {
        let rows: [CasePolicy] = try tx.rows(
            """
            SELECT f.programme,
                (SELECT max(v.entered_on) FROM visa v
                    WHERE v.agency_id = f.agency_id AND v.case_id = f.id) AS entered_on,
                p.kind, p.number, p.insured_consent_on, p.covers_death,
                p.beneficiary_relationship, p.beneficiary_consent_on
            FROM case_parties f
            LEFT JOIN policy p ON p.agency_id = f.agency_id AND p.case_id = f.id
                AND p.state IN ('issued', 'active', 'claimed')
            WHERE f.id = \(id) ORDER BY p.covered_from, p.id
            """
        )
        return InsuranceFacts(
            programme: rows.first?.programme ?? "",
            enteredOn: rows.first?.enteredOn,
            policies: rows.compactMap(\.policy)
        )
    }
}

/// One line of the case joined with its policies; without one where there is none.
private struct CasePolicy: RowDecodable {
    let programme: String
    let enteredOn: CalendarDate?
    let policy: InsuranceFacts.Held?

    init(row: borrowing Row) throws(RowError) {
        programme = try row["programme"]
        enteredOn = try row["entered_on"]
        let kind: PolicyKind? = try row["kind"]
        guard let kind else {
            policy = nil
            return
        }
        policy = InsuranceFacts.Held(
            kind: kind,
            number: try row["number"],
            consentOn: try row["insured_consent_on"],
            coversDeath: try row["covers_death"],
            beneficiary: try row["beneficiary_relationship"],
            beneficiaryConsentOn: try row["beneficiary_consent_on"]
        )
    }
}
