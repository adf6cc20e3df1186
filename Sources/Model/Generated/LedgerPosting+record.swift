// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension LedgerPosting: StoredNoun {
    package struct Record: StoredRecord, Codable {
        package var id: ID<LedgerPosting>
        package var version: Int
        package var entry: ID<LedgerEntry>
        package var account: ID<LedgerAccount>
        package var debitMinor: Int64
        package var creditMinor: Int64
        package var currency: Currency
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, entry_id, account_id, debit_minor, credit_minor, currency, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "entry_id": ID<LedgerEntry>.self, "account_id": ID<LedgerAccount>.self,
            "debit_minor": Int64.self, "credit_minor": Int64.self, "currency": Currency.self,
            "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = []
    }
}

extension LedgerPosting.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        entry = try row["entry_id"]
        account = try row["account_id"]
        debitMinor = try row["debit_minor"]
        creditMinor = try row["credit_minor"]
        currency = try row["currency"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == LedgerPosting {
    package static func entry(_ value: ID<LedgerEntry>) -> Self { Self("entry_id", value) }
    package static func account(_ value: ID<LedgerAccount>) -> Self { Self("account_id", value) }
    package static func debitMinor(_ value: Int64) -> Self { Self("debit_minor", value) }
    package static func creditMinor(_ value: Int64) -> Self { Self("credit_minor", value) }
    package static func currency(_ value: Currency) -> Self { Self("currency", value) }
}
