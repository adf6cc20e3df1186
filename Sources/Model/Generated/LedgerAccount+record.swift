// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension LedgerAccount: StoredNoun {
    package struct Record: StoredRecord, Codable {
        package var id: ID<LedgerAccount>
        package var version: Int
        package var kind: AccountKind
        package var person: ID<Person>?
        package var employer: ID<Employer>?
        package var name: String?
        package var currency: Currency
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, kind, person_id, employer_id, name, currency, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "kind": AccountKind.self, "person_id": ID<Person>.self,
            "employer_id": ID<Employer>.self, "currency": Currency.self, "created_at": Instant.self,
            "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "person_id", "employer_id", "name"
        ]
        package var parties: NamedParties { NamedParties(person: person) }
    }
}

extension LedgerAccount.Record {
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

extension Assignment where Of == LedgerAccount {
    package static func kind(_ value: AccountKind) -> Self { Self("kind", value) }
    package static func person(_ value: ID<Person>?) -> Self { Self("person_id", value) }
    package static func employer(_ value: ID<Employer>?) -> Self { Self("employer_id", value) }
    package static func name(_ value: String?) -> Self { Self("name", value) }
    package static func currency(_ value: Currency) -> Self { Self("currency", value) }
}
