// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension SanctionCheck: StoredNoun {
    package struct Record: StoredRecord, MovingRecord {
        package var id: ID<SanctionCheck>
        package var version: Int
        package var subjectKind: SubjectKind
        package var subjectId: UUID
        package var person: ID<Person>?
        package var employer: ID<Employer>?
        package var subAgent: ID<SubAgent>?
        package var body: ID<Body>?
        package var listIds: [UUID]
        package var screenedAt: Instant?
        package var unOpen: Int
        package var foreignOpen: Int
        package var hits: JSONText
        package var proposal: ReviewProposal?
        package var proposedBy: UUID?
        package var narrativeSealed: [UInt8]?
        package var decidedBy: UUID?
        package var decidedAt: Instant?
        package var state: CheckState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, subject_kind, subject_id, person_id, employer_id, sub_agent_id, body_id, list_ids,
            screened_at, un_open, foreign_open, hits, proposal, proposed_by, narrative_sealed, decided_by,
            decided_at, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "subject_kind": SubjectKind.self, "person_id": ID<Person>.self,
            "employer_id": ID<Employer>.self, "sub_agent_id": ID<SubAgent>.self, "body_id": ID<Body>.self,
            "screened_at": Instant.self, "un_open": Int.self, "foreign_open": Int.self,
            "proposal": ReviewProposal.self, "decided_at": Instant.self, "state": CheckState.self,
            "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "person_id", "employer_id", "sub_agent_id", "body_id", "screened_at", "proposal", "proposed_by",
            "narrative_sealed", "decided_by", "decided_at"
        ]
        package var parties: NamedParties { NamedParties(person: person) }
    }
}

extension SanctionCheck.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        subjectKind = try row["subject_kind"]
        subjectId = try row["subject_id"]
        person = try row["person_id"]
        employer = try row["employer_id"]
        subAgent = try row["sub_agent_id"]
        body = try row["body_id"]
        listIds = try row["list_ids"]
        screenedAt = try row["screened_at"]
        unOpen = try row["un_open"]
        foreignOpen = try row["foreign_open"]
        hits = try row["hits"]
        proposal = try row["proposal"]
        proposedBy = try row["proposed_by"]
        narrativeSealed = try row["narrative_sealed"]
        decidedBy = try row["decided_by"]
        decidedAt = try row["decided_at"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == SanctionCheck {
    package static func subjectKind(_ value: SubjectKind) -> Self { Self("subject_kind", value) }
    package static func subjectId(_ value: UUID) -> Self { Self("subject_id", value) }
    package static func person(_ value: ID<Person>?) -> Self { Self("person_id", value) }
    package static func employer(_ value: ID<Employer>?) -> Self { Self("employer_id", value) }
    package static func subAgent(_ value: ID<SubAgent>?) -> Self { Self("sub_agent_id", value) }
    package static func body(_ value: ID<Body>?) -> Self { Self("body_id", value) }
    package static func listIds(_ value: [UUID]) -> Self { Self("list_ids", value) }
    package static func screenedAt(_ value: Instant?) -> Self { Self("screened_at", value) }
    package static func unOpen(_ value: Int) -> Self { Self("un_open", value) }
    package static func foreignOpen(_ value: Int) -> Self { Self("foreign_open", value) }
    package static func hits(_ value: JSONText) -> Self { Self("hits", value) }
    package static func hits(_ value: (some PostgresValue)?) -> Self { Self("hits", value) }
    package static func proposal(_ value: ReviewProposal?) -> Self { Self("proposal", value) }
    package static func proposedBy(_ value: UUID?) -> Self { Self("proposed_by", value) }
    package static func narrativeSealed(_ value: [UInt8]?) -> Self { Self("narrative_sealed", value) }
    package static func decidedBy(_ value: UUID?) -> Self { Self("decided_by", value) }
    package static func decidedAt(_ value: Instant?) -> Self { Self("decided_at", value) }
    package static func state(_ value: CheckState) -> Self { Self("state", value) }
}
