// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Reserve: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<Reserve>
        package var version: Int
        package var mode: ReserveMode
        package var bank: ShortText
        package var bankId: ID<Body>?
        package var amountMinor: Int64
        package var drawnMinor: Int64
        package var currency: Currency
        package var guaranteeNumber: ShortText?
        package var depositedOn: CalendarDate?
        package var validUntil: CalendarDate?
        package var state: ReserveState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, mode, bank, bank_id, amount_minor, drawn_minor, currency, guarantee_number,
            deposited_on, valid_until, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "mode": ReserveMode.self, "bank": ShortText.self, "bank_id": ID<Body>.self,
            "amount_minor": Int64.self, "drawn_minor": Int64.self, "currency": Currency.self,
            "guarantee_number": ShortText.self, "deposited_on": CalendarDate.self,
            "valid_until": CalendarDate.self, "state": ReserveState.self, "created_at": Instant.self,
            "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "bank_id", "guarantee_number", "deposited_on", "valid_until"
        ]
    }
}

extension Reserve.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        mode = try row["mode"]
        bank = try row["bank"]
        bankId = try row["bank_id"]
        amountMinor = try row["amount_minor"]
        drawnMinor = try row["drawn_minor"]
        currency = try row["currency"]
        guaranteeNumber = try row["guarantee_number"]
        depositedOn = try row["deposited_on"]
        validUntil = try row["valid_until"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == Reserve {
    package static func mode(_ value: ReserveMode) -> Self { Self("mode", value) }
    package static func bank(_ value: ShortText) -> Self { Self("bank", value) }
    package static func bankId(_ value: ID<Body>?) -> Self { Self("bank_id", value) }
    package static func amountMinor(_ value: Int64) -> Self { Self("amount_minor", value) }
    package static func drawnMinor(_ value: Int64) -> Self { Self("drawn_minor", value) }
    package static func currency(_ value: Currency) -> Self { Self("currency", value) }
    package static func guaranteeNumber(_ value: ShortText?) -> Self { Self("guarantee_number", value) }
    package static func depositedOn(_ value: CalendarDate?) -> Self { Self("deposited_on", value) }
    package static func validUntil(_ value: CalendarDate?) -> Self { Self("valid_until", value) }
    package static func state(_ value: ReserveState) -> Self { Self("state", value) }
}
