// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension RuleAdoption: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<RuleAdoption>
        package var version: Int
        package var ruleId: ShortText
        package var adoptedOn: CalendarDate
        package var awaitedOn: CalendarDate?
        package var reason: LongText?
        package var askedBy: UUID?
        package var state: RuleAdoptionState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, rule_id, adopted_on, awaited_on, reason, asked_by, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "rule_id": ShortText.self, "adopted_on": CalendarDate.self,
            "awaited_on": CalendarDate.self, "reason": LongText.self, "state": RuleAdoptionState.self,
            "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "awaited_on", "reason", "asked_by"
        ]
    }
}

extension RuleAdoption.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        ruleId = try row["rule_id"]
        adoptedOn = try row["adopted_on"]
        awaitedOn = try row["awaited_on"]
        reason = try row["reason"]
        askedBy = try row["asked_by"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == RuleAdoption {
    package static func ruleId(_ value: ShortText) -> Self { Self("rule_id", value) }
    package static func adoptedOn(_ value: CalendarDate) -> Self { Self("adopted_on", value) }
    package static func awaitedOn(_ value: CalendarDate?) -> Self { Self("awaited_on", value) }
    package static func reason(_ value: LongText?) -> Self { Self("reason", value) }
    package static func askedBy(_ value: UUID?) -> Self { Self("asked_by", value) }
    package static func state(_ value: RuleAdoptionState) -> Self { Self("state", value) }
}
