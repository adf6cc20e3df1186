// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension ContractTemplate: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<ContractTemplate>
        package var version: Int
        package var name: ShortText
        package var kind: ContractKind
        package var regime: Regime
        package var destination: Country?
        package var languages: [Language]
        package var clauses: JSONText
        package var edition: Int
        package var supersedes: ID<ContractTemplate>?
        package var madeBy: UUID
        package var earlierMakers: [UUID]?
        package var publishedBy: UUID?
        package var publishedOn: CalendarDate?
        package var state: TemplateState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, name, kind, regime, destination, languages, clauses, edition, supersedes_id, made_by,
            earlier_makers, published_by, published_on, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "name": ShortText.self, "kind": ContractKind.self, "regime": Regime.self,
            "destination": Country.self, "languages": [Language].self, "edition": Int.self,
            "supersedes_id": ID<ContractTemplate>.self, "published_on": CalendarDate.self,
            "state": TemplateState.self, "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "destination", "supersedes_id", "earlier_makers", "published_by", "published_on"
        ]
    }
}

extension ContractTemplate.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        name = try row["name"]
        kind = try row["kind"]
        regime = try row["regime"]
        destination = try row["destination"]
        languages = try row["languages"]
        clauses = try row["clauses"]
        edition = try row["edition"]
        supersedes = try row["supersedes_id"]
        madeBy = try row["made_by"]
        earlierMakers = try row["earlier_makers"]
        publishedBy = try row["published_by"]
        publishedOn = try row["published_on"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == ContractTemplate {
    package static func name(_ value: ShortText) -> Self { Self("name", value) }
    package static func kind(_ value: ContractKind) -> Self { Self("kind", value) }
    package static func regime(_ value: Regime) -> Self { Self("regime", value) }
    package static func destination(_ value: Country?) -> Self { Self("destination", value) }
    package static func languages(_ value: [Language]) -> Self { Self("languages", value) }
    package static func clauses(_ value: JSONText) -> Self { Self("clauses", value) }
    package static func clauses(_ value: (some PostgresValue)?) -> Self { Self("clauses", value) }
    package static func edition(_ value: Int) -> Self { Self("edition", value) }
    package static func supersedes(_ value: ID<ContractTemplate>?) -> Self { Self("supersedes_id", value) }
    package static func madeBy(_ value: UUID) -> Self { Self("made_by", value) }
    package static func earlierMakers(_ value: [UUID]?) -> Self { Self("earlier_makers", value) }
    package static func publishedBy(_ value: UUID?) -> Self { Self("published_by", value) }
    package static func publishedOn(_ value: CalendarDate?) -> Self { Self("published_on", value) }
    package static func state(_ value: TemplateState) -> Self { Self("state", value) }
}
