// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension ExchangeRate: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<ExchangeRate>
        package var version: Int
        package var base: Currency
        package var quote: Currency
        package var day: CalendarDate
        package var baseMinor: Int64
        package var quoteMinor: Int64
        package var source: ShortText
        package var state: RateState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, base, quote, day, base_minor, quote_minor, source, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "base": Currency.self, "quote": Currency.self, "day": CalendarDate.self,
            "base_minor": Int64.self, "quote_minor": Int64.self, "source": ShortText.self,
            "state": RateState.self, "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = []
    }
}

extension ExchangeRate.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        base = try row["base"]
        quote = try row["quote"]
        day = try row["day"]
        baseMinor = try row["base_minor"]
        quoteMinor = try row["quote_minor"]
        source = try row["source"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == ExchangeRate {
    package static func base(_ value: Currency) -> Self { Self("base", value) }
    package static func quote(_ value: Currency) -> Self { Self("quote", value) }
    package static func day(_ value: CalendarDate) -> Self { Self("day", value) }
    package static func baseMinor(_ value: Int64) -> Self { Self("base_minor", value) }
    package static func quoteMinor(_ value: Int64) -> Self { Self("quote_minor", value) }
    package static func source(_ value: ShortText) -> Self { Self("source", value) }
    package static func state(_ value: RateState) -> Self { Self("state", value) }
}
