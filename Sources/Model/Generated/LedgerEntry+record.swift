// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension LedgerEntry: StoredNoun {
    package struct Record: StoredRecord, Codable {
        package var id: ID<LedgerEntry>
        package var version: Int
        package var kind: EntryKind
        package var feeLine: ID<FeeLine>
        package var bookedOn: CalendarDate
        package var receiptNumber: ShortText?
        package var reverses: ID<LedgerEntry>?
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, kind, fee_line_id, booked_on, receipt_number, reverses_id, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "kind": EntryKind.self, "fee_line_id": ID<FeeLine>.self,
            "booked_on": CalendarDate.self, "receipt_number": ShortText.self,
            "reverses_id": ID<LedgerEntry>.self, "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "receipt_number", "reverses_id"
        ]
    }
}

extension LedgerEntry.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        kind = try row["kind"]
        feeLine = try row["fee_line_id"]
        bookedOn = try row["booked_on"]
        receiptNumber = try row["receipt_number"]
        reverses = try row["reverses_id"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == LedgerEntry {
    package static func kind(_ value: EntryKind) -> Self { Self("kind", value) }
    package static func feeLine(_ value: ID<FeeLine>) -> Self { Self("fee_line_id", value) }
    package static func bookedOn(_ value: CalendarDate) -> Self { Self("booked_on", value) }
    package static func receiptNumber(_ value: ShortText?) -> Self { Self("receipt_number", value) }
    package static func reverses(_ value: ID<LedgerEntry>?) -> Self { Self("reverses_id", value) }
}
