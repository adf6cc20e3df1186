// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension FeeProof: StoredNoun {
    package struct Record: StoredRecord {
        package var id: ID<FeeProof>
        package var version: Int
        package var fromDay: CalendarDate
        package var untilDay: CalendarDate
        package var entries: Int
        package var sums: JSONText
        package var exceptions: JSONText
        package var digest: [UInt8]
        package var outcome: ProofOutcome
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, from_day, until_day, entries, sums, exceptions, digest, outcome, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "from_day": CalendarDate.self, "until_day": CalendarDate.self,
            "entries": Int.self, "outcome": ProofOutcome.self, "created_at": Instant.self,
            "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = []
    }
}

extension FeeProof.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        fromDay = try row["from_day"]
        untilDay = try row["until_day"]
        entries = try row["entries"]
        sums = try row["sums"]
        exceptions = try row["exceptions"]
        digest = try row["digest"]
        outcome = try row["outcome"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == FeeProof {
    package static func fromDay(_ value: CalendarDate) -> Self { Self("from_day", value) }
    package static func untilDay(_ value: CalendarDate) -> Self { Self("until_day", value) }
    package static func entries(_ value: Int) -> Self { Self("entries", value) }
    package static func sums(_ value: JSONText) -> Self { Self("sums", value) }
    package static func sums(_ value: (some PostgresValue)?) -> Self { Self("sums", value) }
    package static func exceptions(_ value: JSONText) -> Self { Self("exceptions", value) }
    package static func exceptions(_ value: (some PostgresValue)?) -> Self { Self("exceptions", value) }
    package static func digest(_ value: [UInt8]) -> Self { Self("digest", value) }
    package static func outcome(_ value: ProofOutcome) -> Self { Self("outcome", value) }
}
