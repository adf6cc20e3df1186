// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Threshold: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<Threshold>
        package var version: Int
        package var code: ThresholdCode
        package var value: Int64
        package var currency: Currency?
        package var effectiveFrom: CalendarDate
        package var effectiveUntil: CalendarDate?
        package var source: ShortText
        package var toConfirm: Bool
        package var proposedBy: UUID
        package var confirmedBy: UUID?
        package var state: ThresholdState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, code, value, currency, effective_from, effective_until, source, to_confirm,
            proposed_by, confirmed_by, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "code": ThresholdCode.self, "value": Int64.self, "currency": Currency.self,
            "effective_from": CalendarDate.self, "effective_until": CalendarDate.self, "source": ShortText.self,
            "to_confirm": Bool.self, "state": ThresholdState.self, "created_at": Instant.self,
            "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "currency", "effective_until", "confirmed_by"
        ]
    }
}

extension Threshold.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        code = try row["code"]
        value = try row["value"]
        currency = try row["currency"]
        effectiveFrom = try row["effective_from"]
        effectiveUntil = try row["effective_until"]
        source = try row["source"]
        toConfirm = try row["to_confirm"]
        proposedBy = try row["proposed_by"]
        confirmedBy = try row["confirmed_by"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == Threshold {
    package static func code(_ value: ThresholdCode) -> Self { Self("code", value) }
    package static func value(_ value: Int64) -> Self { Self("value", value) }
    package static func currency(_ value: Currency?) -> Self { Self("currency", value) }
    package static func effectiveFrom(_ value: CalendarDate) -> Self { Self("effective_from", value) }
    package static func effectiveUntil(_ value: CalendarDate?) -> Self { Self("effective_until", value) }
    package static func source(_ value: ShortText) -> Self { Self("source", value) }
    package static func toConfirm(_ value: Bool) -> Self { Self("to_confirm", value) }
    package static func proposedBy(_ value: UUID) -> Self { Self("proposed_by", value) }
    package static func confirmedBy(_ value: UUID?) -> Self { Self("confirmed_by", value) }
    package static func state(_ value: ThresholdState) -> Self { Self("state", value) }
}
