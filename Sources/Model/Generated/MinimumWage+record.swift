// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension MinimumWage: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<MinimumWage>
        package var version: Int
        package var country: Country
        package var region: RegionCode?
        package var amountMinor: Int64
        package var currency: Currency
        package var payUnit: PayUnit
        package var validFrom: CalendarDate
        package var validUntil: CalendarDate?
        package var source: ShortText
        package var owner: ShortText
        package var madeBy: UUID
        package var confirmedBy: UUID?
        package var state: MinimumWageState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, country, region, amount_minor, currency, pay_unit, valid_from, valid_until, source,
            owner, made_by, confirmed_by, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "country": Country.self, "region": RegionCode.self, "amount_minor": Int64.self,
            "currency": Currency.self, "pay_unit": PayUnit.self, "valid_from": CalendarDate.self,
            "valid_until": CalendarDate.self, "source": ShortText.self, "owner": ShortText.self,
            "state": MinimumWageState.self, "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "region", "valid_until", "confirmed_by"
        ]
    }
}

extension MinimumWage.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        country = try row["country"]
        region = try row["region"]
        amountMinor = try row["amount_minor"]
        currency = try row["currency"]
        payUnit = try row["pay_unit"]
        validFrom = try row["valid_from"]
        validUntil = try row["valid_until"]
        source = try row["source"]
        owner = try row["owner"]
        madeBy = try row["made_by"]
        confirmedBy = try row["confirmed_by"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == MinimumWage {
    package static func country(_ value: Country) -> Self { Self("country", value) }
    package static func region(_ value: RegionCode?) -> Self { Self("region", value) }
    package static func amountMinor(_ value: Int64) -> Self { Self("amount_minor", value) }
    package static func currency(_ value: Currency) -> Self { Self("currency", value) }
    package static func payUnit(_ value: PayUnit) -> Self { Self("pay_unit", value) }
    package static func validFrom(_ value: CalendarDate) -> Self { Self("valid_from", value) }
    package static func validUntil(_ value: CalendarDate?) -> Self { Self("valid_until", value) }
    package static func source(_ value: ShortText) -> Self { Self("source", value) }
    package static func owner(_ value: ShortText) -> Self { Self("owner", value) }
    package static func madeBy(_ value: UUID) -> Self { Self("made_by", value) }
    package static func confirmedBy(_ value: UUID?) -> Self { Self("confirmed_by", value) }
    package static func state(_ value: MinimumWageState) -> Self { Self("state", value) }
}
