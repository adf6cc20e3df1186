// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Override: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<Override>
        package var version: Int
        package var ruleId: ShortText
        package var step: ShortText
        package var caseFile: ID<CaseFile>?
        package var person: ID<Person>?
        package var employer: ID<Employer>?
        package var jobOrder: ID<JobOrder>?
        package var licence: ID<Licence>?
        package var subAgent: ID<SubAgent>?
        package var reason: LongText
        package var validUntil: CalendarDate
        package var askedBy: UUID
        package var askedByHuman: UUID
        package var grantedBy: UUID?
        package var grantedAt: Instant?
        package var state: OverrideState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, rule_id, step, case_id, person_id, employer_id, job_order_id, licence_id, sub_agent_id,
            reason, valid_until, asked_by, asked_by_human, granted_by, granted_at, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "rule_id": ShortText.self, "step": ShortText.self,
            "case_id": ID<CaseFile>.self, "person_id": ID<Person>.self, "employer_id": ID<Employer>.self,
            "job_order_id": ID<JobOrder>.self, "licence_id": ID<Licence>.self,
            "sub_agent_id": ID<SubAgent>.self, "reason": LongText.self, "valid_until": CalendarDate.self,
            "granted_at": Instant.self, "state": OverrideState.self, "created_at": Instant.self,
            "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "case_id", "person_id", "employer_id", "job_order_id", "licence_id", "sub_agent_id", "granted_by",
            "granted_at"
        ]
        package var parties: NamedParties { NamedParties(person: person, caseFile: caseFile) }
    }
}

extension Override.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        ruleId = try row["rule_id"]
        step = try row["step"]
        caseFile = try row["case_id"]
        person = try row["person_id"]
        employer = try row["employer_id"]
        jobOrder = try row["job_order_id"]
        licence = try row["licence_id"]
        subAgent = try row["sub_agent_id"]
        reason = try row["reason"]
        validUntil = try row["valid_until"]
        askedBy = try row["asked_by"]
        askedByHuman = try row["asked_by_human"]
        grantedBy = try row["granted_by"]
        grantedAt = try row["granted_at"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == Override {
    package static func ruleId(_ value: ShortText) -> Self { Self("rule_id", value) }
    package static func step(_ value: ShortText) -> Self { Self("step", value) }
    package static func caseFile(_ value: ID<CaseFile>?) -> Self { Self("case_id", value) }
    package static func person(_ value: ID<Person>?) -> Self { Self("person_id", value) }
    package static func employer(_ value: ID<Employer>?) -> Self { Self("employer_id", value) }
    package static func jobOrder(_ value: ID<JobOrder>?) -> Self { Self("job_order_id", value) }
    package static func licence(_ value: ID<Licence>?) -> Self { Self("licence_id", value) }
    package static func subAgent(_ value: ID<SubAgent>?) -> Self { Self("sub_agent_id", value) }
    package static func reason(_ value: LongText) -> Self { Self("reason", value) }
    package static func validUntil(_ value: CalendarDate) -> Self { Self("valid_until", value) }
    package static func askedBy(_ value: UUID) -> Self { Self("asked_by", value) }
    package static func askedByHuman(_ value: UUID) -> Self { Self("asked_by_human", value) }
    package static func grantedBy(_ value: UUID?) -> Self { Self("granted_by", value) }
    package static func grantedAt(_ value: Instant?) -> Self { Self("granted_at", value) }
    package static func state(_ value: OverrideState) -> Self { Self("state", value) }
}
