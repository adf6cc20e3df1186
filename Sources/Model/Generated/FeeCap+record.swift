// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension FeeCap: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<FeeCap>
        package var version: Int
        package var destination: Country?
        package var programme: ShortText?
        package var province: Province?
        package var covers: CapCover
        package var kind: CapKind
        package var value: Int64
        package var currency: Currency?
        package var effect: CapEffect
        package var effectiveFrom: CalendarDate
        package var effectiveUntil: CalendarDate?
        package var source: LongText
        package var ownerRole: DutyOwner
        package var madeBy: UUID
        package var confirmedBy: UUID?
        package var endAskedBy: UUID?
        package var endAskedUntil: CalendarDate?
        package var endAskedWhy: LongText?
        package var state: CapState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, destination, programme, province, covers, kind, value, currency, effect,
            effective_from, effective_until, source, owner_role, made_by, confirmed_by, end_asked_by,
            end_asked_until, end_asked_why, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "destination": Country.self, "programme": ShortText.self,
            "province": Province.self, "covers": CapCover.self, "kind": CapKind.self, "value": Int64.self,
            "currency": Currency.self, "effect": CapEffect.self, "effective_from": CalendarDate.self,
            "effective_until": CalendarDate.self, "source": LongText.self, "owner_role": DutyOwner.self,
            "end_asked_until": CalendarDate.self, "end_asked_why": LongText.self, "state": CapState.self,
            "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "destination", "programme", "province", "currency", "effective_until", "confirmed_by",
            "end_asked_by", "end_asked_until", "end_asked_why"
        ]
    }
}

extension FeeCap.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        destination = try row["destination"]
        programme = try row["programme"]
        province = try row["province"]
        covers = try row["covers"]
        kind = try row["kind"]
        value = try row["value"]
        currency = try row["currency"]
        effect = try row["effect"]
        effectiveFrom = try row["effective_from"]
        effectiveUntil = try row["effective_until"]
        source = try row["source"]
        ownerRole = try row["owner_role"]
        madeBy = try row["made_by"]
        confirmedBy = try row["confirmed_by"]
        endAskedBy = try row["end_asked_by"]
        endAskedUntil = try row["end_asked_until"]
        endAskedWhy = try row["end_asked_why"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == FeeCap {
    package static func destination(_ value: Country?) -> Self { Self("destination", value) }
    package static func programme(_ value: ShortText?) -> Self { Self("programme", value) }
    package static func province(_ value: Province?) -> Self { Self("province", value) }
    package static func covers(_ value: CapCover) -> Self { Self("covers", value) }
    package static func kind(_ value: CapKind) -> Self { Self("kind", value) }
    package static func value(_ value: Int64) -> Self { Self("value", value) }
    package static func currency(_ value: Currency?) -> Self { Self("currency", value) }
    package static func effect(_ value: CapEffect) -> Self { Self("effect", value) }
    package static func effectiveFrom(_ value: CalendarDate) -> Self { Self("effective_from", value) }
    package static func effectiveUntil(_ value: CalendarDate?) -> Self { Self("effective_until", value) }
    package static func source(_ value: LongText) -> Self { Self("source", value) }
    package static func ownerRole(_ value: DutyOwner) -> Self { Self("owner_role", value) }
    package static func madeBy(_ value: UUID) -> Self { Self("made_by", value) }
    package static func confirmedBy(_ value: UUID?) -> Self { Self("confirmed_by", value) }
    package static func endAskedBy(_ value: UUID?) -> Self { Self("end_asked_by", value) }
    package static func endAskedUntil(_ value: CalendarDate?) -> Self { Self("end_asked_until", value) }
    package static func endAskedWhy(_ value: LongText?) -> Self { Self("end_asked_why", value) }
    package static func state(_ value: CapState) -> Self { Self("state", value) }
}
