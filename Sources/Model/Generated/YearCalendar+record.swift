// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension YearCalendar: StoredNoun {
    package struct Record: StoredRecord {
        package let id: ID<YearCalendar>
        package let version: Int
        package let country: Country
        package let year: Int
        package let days: JSONText
        package let source: ShortText
        package let loadedBy: UUID
        package let confirmedBy: UUID?
        package let state: CalendarState
        package let createdAt: Instant
        package let updatedAt: Instant

        package static let columns: SQL = """
            id, version, country, year, days, source, loaded_by, confirmed_by, state, created_at, updated_at
            """

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
