// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension DprkReview: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<DprkReview>
        package var version: Int
        package var employer: ID<Employer>
        package var hasPartner: Bool
        package var hasCrew: Bool
        package var checkedOn: CalendarDate
        package var source: ShortText
        package var madeBy: UUID
        package var decidedBy: UUID?
        package var reason: ShortText?
        package var clearedAt: Instant?
        package var state: DprkReviewState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, employer_id, has_partner, has_crew, checked_on, source, made_by, decided_by, reason,
            cleared_at, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "employer_id": ID<Employer>.self, "has_partner": Bool.self,
            "has_crew": Bool.self, "checked_on": CalendarDate.self, "source": ShortText.self,
            "reason": ShortText.self, "cleared_at": Instant.self, "state": DprkReviewState.self,
            "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "decided_by", "reason", "cleared_at"
        ]
    }
}

extension DprkReview.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        employer = try row["employer_id"]
        hasPartner = try row["has_partner"]
        hasCrew = try row["has_crew"]
        checkedOn = try row["checked_on"]
        source = try row["source"]
        madeBy = try row["made_by"]
        decidedBy = try row["decided_by"]
        reason = try row["reason"]
        clearedAt = try row["cleared_at"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == DprkReview {
    package static func employer(_ value: ID<Employer>) -> Self { Self("employer_id", value) }
    package static func hasPartner(_ value: Bool) -> Self { Self("has_partner", value) }
    package static func hasCrew(_ value: Bool) -> Self { Self("has_crew", value) }
    package static func checkedOn(_ value: CalendarDate) -> Self { Self("checked_on", value) }
    package static func source(_ value: ShortText) -> Self { Self("source", value) }
    package static func madeBy(_ value: UUID) -> Self { Self("made_by", value) }
    package static func decidedBy(_ value: UUID?) -> Self { Self("decided_by", value) }
    package static func reason(_ value: ShortText?) -> Self { Self("reason", value) }
    package static func clearedAt(_ value: Instant?) -> Self { Self("cleared_at", value) }
    package static func state(_ value: DprkReviewState) -> Self { Self("state", value) }
}
