// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension LedgerEntry: StoredNoun {
    package struct Record: StoredRecord {
        package let id: ID<LedgerEntry>
        package let version: Int
        package let kind: EntryKind
        package let feeLine: ID<FeeLine>
        package let bookedOn: CalendarDate
        package let receiptNumber: ShortText?
        package let reverses: ID<LedgerEntry>?
        package let createdAt: Instant
        package let updatedAt: Instant

        package static let columns: SQL = """
            id, version, kind, fee_line_id, booked_on, receipt_number, reverses_id, created_at, updated_at
            """

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
}

extension Assignment where Of == LedgerEntry {
    package static func kind(_ value: EntryKind) -> Self { Self("kind", value) }
    package static func feeLine(_ value: ID<FeeLine>) -> Self { Self("fee_line_id", value) }
    package static func bookedOn(_ value: CalendarDate) -> Self { Self("booked_on", value) }
    package static func receiptNumber(_ value: ShortText?) -> Self { Self("receipt_number", value) }
    package static func reverses(_ value: ID<LedgerEntry>?) -> Self { Self("reverses_id", value) }
}
