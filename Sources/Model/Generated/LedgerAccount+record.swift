// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension LedgerAccount: StoredNoun {
    package struct Record: StoredRecord {
        package let id: ID<LedgerAccount>
        package let version: Int
        package let kind: AccountKind
        package let person: ID<Person>?
        package let employer: ID<Employer>?
        package let name: String?
        package let currency: Currency
        package let createdAt: Instant
        package let updatedAt: Instant

        package static let columns: SQL = """
            id, version, kind, person_id, employer_id, name, currency, created_at, updated_at
            """

        package init(row: borrowing Row) throws(RowError) {
            id = try row["id"]
            version = try row["version"]
            kind = try row["kind"]
            person = try row["person_id"]
            employer = try row["employer_id"]
            name = try row["name"]
            currency = try row["currency"]
            createdAt = try row["created_at"]
            updatedAt = try row["updated_at"]
        }
    }
}

extension Assignment where Of == LedgerAccount {
    package static func kind(_ value: AccountKind) -> Self { Self("kind", value) }
    package static func person(_ value: ID<Person>?) -> Self { Self("person_id", value) }
    package static func employer(_ value: ID<Employer>?) -> Self { Self("employer_id", value) }
    package static func name(_ value: String?) -> Self { Self("name", value) }
    package static func currency(_ value: Currency) -> Self { Self("currency", value) }
}
