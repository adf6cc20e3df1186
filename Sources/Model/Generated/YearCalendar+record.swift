// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension YearCalendar: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<YearCalendar>
        package var version: Int
        package var country: Country
        package var year: Int
        package var days: JSONText
        package var source: ShortText
        package var loadedBy: UUID
        package var confirmedBy: UUID?
        package var state: CalendarState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, country, year, days, source, loaded_by, confirmed_by, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "country": Country.self, "year": Int.self, "source": ShortText.self,
            "state": CalendarState.self, "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "confirmed_by"
        ]
    }
}

extension YearCalendar.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        country = try row["country"]
        year = try row["year"]
        days = try row["days"]
        source = try row["source"]
        loadedBy = try row["loaded_by"]
        confirmedBy = try row["confirmed_by"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == YearCalendar {
    package static func country(_ value: Country) -> Self { Self("country", value) }
    package static func year(_ value: Int) -> Self { Self("year", value) }
    package static func days(_ value: JSONText) -> Self { Self("days", value) }
    package static func days(_ value: (some PostgresValue)?) -> Self { Self("days", value) }
    package static func source(_ value: ShortText) -> Self { Self("source", value) }
    package static func loadedBy(_ value: UUID) -> Self { Self("loaded_by", value) }
    package static func confirmedBy(_ value: UUID?) -> Self { Self("confirmed_by", value) }
    package static func state(_ value: CalendarState) -> Self { Self("state", value) }
}
