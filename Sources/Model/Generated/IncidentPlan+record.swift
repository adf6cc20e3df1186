// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension IncidentPlan: StoredNoun {
    package struct Record: StoredRecord {
        package let id: ID<IncidentPlan>
        package let version: Int
        package let title: ShortText
        package let summary: LongText
        package let adoptedOn: CalendarDate
        package let reviewedOn: CalendarDate
        package let state: IncidentPlanState
        package let createdAt: Instant
        package let updatedAt: Instant

        package static let columns: SQL = """
            id, version, title, summary, adopted_on, reviewed_on, state, created_at, updated_at
            """

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
}

extension Assignment where Of == IncidentPlan {
    package static func title(_ value: ShortText) -> Self { Self("title", value) }
    package static func summary(_ value: LongText) -> Self { Self("summary", value) }
    package static func adoptedOn(_ value: CalendarDate) -> Self { Self("adopted_on", value) }
    package static func reviewedOn(_ value: CalendarDate) -> Self { Self("reviewed_on", value) }
    package static func state(_ value: IncidentPlanState) -> Self { Self("state", value) }
}
