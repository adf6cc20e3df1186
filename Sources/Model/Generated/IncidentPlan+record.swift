// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension IncidentPlan: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<IncidentPlan>
        package var version: Int
        package var title: ShortText
        package var summary: LongText
        package var adoptedOn: CalendarDate
        package var reviewedOn: CalendarDate
        package var state: IncidentPlanState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, title, summary, adopted_on, reviewed_on, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "title": ShortText.self, "summary": LongText.self,
            "adopted_on": CalendarDate.self, "reviewed_on": CalendarDate.self, "state": IncidentPlanState.self,
            "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = []
    }
}

extension IncidentPlan.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        title = try row["title"]
        summary = try row["summary"]
        adoptedOn = try row["adopted_on"]
        reviewedOn = try row["reviewed_on"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == IncidentPlan {
    package static func title(_ value: ShortText) -> Self { Self("title", value) }
    package static func summary(_ value: LongText) -> Self { Self("summary", value) }
    package static func adoptedOn(_ value: CalendarDate) -> Self { Self("adopted_on", value) }
    package static func reviewedOn(_ value: CalendarDate) -> Self { Self("reviewed_on", value) }
    package static func state(_ value: IncidentPlanState) -> Self { Self("state", value) }
}
