import Core
import Directory
import Employers
import Foundation
import Model
import Postgres

/// What the rules on sanctions lists read: how each subject of a case stands, and against which editions.
package struct ListingFacts: CaseFacts {
    /// How one subject stands.
    struct Subject: Sendable, Codable {
        let kind: SubjectKind
        /// The command that compares it.
        let command: String
        var check: Check?
    }

    /// A check as the rules read it.
    struct Check: Sendable, Codable {
        let id: String
        let state: CheckState
        let screenedAt: Instant
        let bindingOpen: Int
        let foreignOpen: Int
        /// Whether it was compared with the current edition of the binding list.
        let isBindingCurrent: Bool
        /// Whether it was compared with the current editions of all other lists.
        let isForeignCurrent: Bool

        /// The day of the comparison, as the system counts days.
        var screenedOn: CalendarDate { screenedAt.date(in: ActionContext.zone) }
    }

    var hasBindingList = false
    var hasForeignList = false
    /// The moment of the step that asks; nil where the rules are read with no clock at hand.
    var askedAt: Instant?
    var subjects: [Subject] = []

    /// Person, employer and owners of a case, the sub-agent who brought the worker, and the banks through
    /// which the wages and the agency's reserve go.
    package static func gather(
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> ListingFacts {
        var facts = try lists(in: tx)
        facts.askedAt = try tx.value("SELECT core.now()", as: Instant.self)
        facts.subjects = try standings(
            """
            SELECT 'person' AS kind, person_id AS subject, NULL::uuid AS employer
            FROM case_parties WHERE id = \(id)
            UNION ALL SELECT 'employer', employer_id, employer_id FROM case_parties WHERE id = \(id)
            UNION ALL SELECT 'owner', o.id, o.employer_id FROM case_parties c
            JOIN owner_known o
                ON o.agency_id = c.agency_id AND o.employer_id = c.employer_id
            WHERE c.id = \(id) AND o.state = 'current'
            UNION ALL SELECT 'sub_agent', sub_agent_id, NULL FROM case_parties
            WHERE id = \(id) AND sub_agent_id IS NOT NULL
            UNION ALL SELECT 'body', bank, NULL FROM (
                SELECT pay_bank_id FROM deployment_known
                WHERE case_id = \(id) AND NOT is_over
                UNION SELECT r.bank_id FROM case_parties c
                JOIN reserve_held r ON r.agency_id = c.agency_id
                WHERE c.id = \(id)
            ) AS named (bank) WHERE bank IS NOT NULL
            """,
            in: tx
        )
        return facts
    }

    /// A person alone, before there is a case.
    static func gather(
        of person: ID<Person>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> ListingFacts {
        var facts = try lists(in: tx)
        facts.subjects = try standings(
            "SELECT 'person' AS kind, \(person)::uuid AS subject, NULL::uuid AS employer",
            in: tx
        )
        return facts
    }

    /// A sub-agent alone, before it may inform.
    static func gather(
        of subAgent: ID<SubAgent>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> ListingFacts {
        var facts = try lists(in: tx)
        facts.subjects = try standings(
            "SELECT 'sub_agent' AS kind, \(subAgent)::uuid AS subject, NULL::uuid AS employer",
            in: tx
        )
        return facts
    }

    private static func lists(
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> ListingFacts {
        let publishers = try tx.value(
            "SELECT array_agg(publisher) FROM sanctions_list WHERE state = 'current'",
            as: [ListPublisher].self
        )
        var facts = ListingFacts()
        facts.hasBindingList = publishers?.contains(where: \.isBinding) ?? false
        facts.hasForeignList = publishers?.contains { !$0.isBinding } ?? false
        return facts
    }

    private static func standings(
        _ subjects: SQL,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [Subject] {
        try tx.rows(
            """
            SELECT s.kind, s.subject, s.employer, k.id AS check_id, k.state, k.un_open,
                k.foreign_open, k.screened_at,
                NOT EXISTS (SELECT FROM sanctions_list l WHERE l.agency_id = k.agency_id
                    AND l.state = 'current' AND l.publisher = 'un'
                    AND l.id <> ALL (k.list_ids)) AS binding_current,
                NOT EXISTS (SELECT FROM sanctions_list l WHERE l.agency_id = k.agency_id
                    AND l.state = 'current' AND l.publisher <> 'un'
                    AND l.id <> ALL (k.list_ids)) AS foreign_current
            FROM (\(subjects)) AS s (kind, subject, employer)
            LEFT JOIN sanction_check k ON k.subject_id = s.subject AND k.screened_at IS NOT NULL
            ORDER BY array_position(ARRAY['person', 'owner', 'employer', 'sub_agent', 'body'],
                s.kind), s.subject
            """
        )
    }
}

extension ListingFacts.Subject: RowDecodable {
    init(row: borrowing Row) throws(RowError) {
        kind = try row["kind"]
        let subject: UUID = try row["subject"]
        let employer: UUID? = try row["employer"]
        command =
            switch kind {
            case .person: "homeward person screen \(ID<Person>(subject))"
            case .employer, .owner: "homeward employer screen \(ID<Employer>(employer ?? subject))"
            case .subAgent: "homeward sub-agent screen \(ID<SubAgent>(subject))"
            case .body: "homeward body screen \(ID<Body>(subject))"
            }
        guard let id: ID<SanctionCheck> = try row["check_id"] else { return }
        check = ListingFacts.Check(
            id: id.description,
            state: try row["state"],
            screenedAt: try row["screened_at"],
            bindingOpen: try row["un_open"],
            foreignOpen: try row["foreign_open"],
            isBindingCurrent: try row["binding_current"],
            isForeignCurrent: try row["foreign_current"]
        )
    }
}
