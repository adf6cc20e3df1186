// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension LedgerPosting: StoredNoun {
    package struct Record: StoredRecord {
        package let id: ID<LedgerPosting>
        package let version: Int
        package let entry: ID<LedgerEntry>
        package let account: ID<LedgerAccount>
        package let debitMinor: Int64
        package let creditMinor: Int64
        package let currency: Currency
        package let createdAt: Instant
        package let updatedAt: Instant

        package static let columns: SQL = """
            id, version, entry_id, account_id, debit_minor, credit_minor, currency, created_at, updated_at
            """

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
}

extension Assignment where Of == LedgerPosting {
    package static func entry(_ value: ID<LedgerEntry>) -> Self { Self("entry_id", value) }
    package static func account(_ value: ID<LedgerAccount>) -> Self { Self("account_id", value) }
    package static func debitMinor(_ value: Int64) -> Self { Self("debit_minor", value) }
    package static func creditMinor(_ value: Int64) -> Self { Self("credit_minor", value) }
    package static func currency(_ value: Currency) -> Self { Self("currency", value) }
}
