// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension FeeSchedule: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<FeeSchedule>
        package var version: Int
        package var destination: Country?
        package var programme: ShortText?
        package var edition: ShortText
        package var basis: LongText
        package var address: ShortText
        package var validFrom: CalendarDate
        package var validUntil: CalendarDate?
        package var lines: JSONText
        package var madeBy: UUID
        package var publishedBy: UUID?
        package var publishedOn: CalendarDate?
        package var withdrawnReason: LongText?
        package var state: ScheduleState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, destination, programme, edition, basis, address, valid_from, valid_until, lines,
            made_by, published_by, published_on, withdrawn_reason, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "destination": Country.self, "programme": ShortText.self,
            "edition": ShortText.self, "basis": LongText.self, "address": ShortText.self,
            "valid_from": CalendarDate.self, "valid_until": CalendarDate.self,
            "published_on": CalendarDate.self, "withdrawn_reason": LongText.self, "state": ScheduleState.self,
            "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "destination", "programme", "valid_until", "published_by", "published_on", "withdrawn_reason"
        ]
    }
}

extension FeeSchedule.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        destination = try row["destination"]
        programme = try row["programme"]
        edition = try row["edition"]
        basis = try row["basis"]
        address = try row["address"]
        validFrom = try row["valid_from"]
        validUntil = try row["valid_until"]
        lines = try row["lines"]
        madeBy = try row["made_by"]
        publishedBy = try row["published_by"]
        publishedOn = try row["published_on"]
        withdrawnReason = try row["withdrawn_reason"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == FeeSchedule {
    package static func destination(_ value: Country?) -> Self { Self("destination", value) }
    package static func programme(_ value: ShortText?) -> Self { Self("programme", value) }
    package static func edition(_ value: ShortText) -> Self { Self("edition", value) }
    package static func basis(_ value: LongText) -> Self { Self("basis", value) }
    package static func address(_ value: ShortText) -> Self { Self("address", value) }
    package static func validFrom(_ value: CalendarDate) -> Self { Self("valid_from", value) }
    package static func validUntil(_ value: CalendarDate?) -> Self { Self("valid_until", value) }
    package static func lines(_ value: JSONText) -> Self { Self("lines", value) }
    package static func lines(_ value: (some PostgresValue)?) -> Self { Self("lines", value) }
    package static func madeBy(_ value: UUID) -> Self { Self("made_by", value) }
    package static func publishedBy(_ value: UUID?) -> Self { Self("published_by", value) }
    package static func publishedOn(_ value: CalendarDate?) -> Self { Self("published_on", value) }
    package static func withdrawnReason(_ value: LongText?) -> Self { Self("withdrawn_reason", value) }
    package static func state(_ value: ScheduleState) -> Self { Self("state", value) }
}
