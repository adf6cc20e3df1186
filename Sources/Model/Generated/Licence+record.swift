// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Licence: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<Licence>
        package var version: Int
        package var number: ShortText?
        package var authority: ShortText
        package var creditCode: CreditCode?
        package var legalRepresentative: ShortText?
        package var paidInCapitalMinor: Int64?
        package var channels: [CorridorChannel]?
        package var appliedOn: CalendarDate?
        package var approvedOn: CalendarDate?
        package var registeredOn: CalendarDate?
        package var validUntil: CalendarDate?
        package var rectifyUntil: CalendarDate?
        package var cessationPlan: LongText?
        package var statedBy: UUID?
        package var confirmedBy: UUID?
        package var evidence: ShortText?
        package var decidedOn: CalendarDate?
        package var state: LicenceState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, number, authority, credit_code, legal_representative, paid_in_capital_minor, channels,
            applied_on, approved_on, registered_on, valid_until, rectify_until, cessation_plan, stated_by,
            confirmed_by, evidence, decided_on, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "number": ShortText.self, "authority": ShortText.self,
            "credit_code": CreditCode.self, "legal_representative": ShortText.self,
            "paid_in_capital_minor": Int64.self, "channels": [CorridorChannel].self,
            "applied_on": CalendarDate.self, "approved_on": CalendarDate.self,
            "registered_on": CalendarDate.self, "valid_until": CalendarDate.self,
            "rectify_until": CalendarDate.self, "cessation_plan": LongText.self, "evidence": ShortText.self,
            "decided_on": CalendarDate.self, "state": LicenceState.self, "created_at": Instant.self,
            "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "number", "credit_code", "legal_representative", "paid_in_capital_minor", "channels", "applied_on",
            "approved_on", "registered_on", "valid_until", "rectify_until", "cessation_plan", "stated_by",
            "confirmed_by", "evidence", "decided_on"
        ]
    }
}

extension Licence.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        number = try row["number"]
        authority = try row["authority"]
        creditCode = try row["credit_code"]
        legalRepresentative = try row["legal_representative"]
        paidInCapitalMinor = try row["paid_in_capital_minor"]
        channels = try row["channels"]
        appliedOn = try row["applied_on"]
        approvedOn = try row["approved_on"]
        registeredOn = try row["registered_on"]
        validUntil = try row["valid_until"]
        rectifyUntil = try row["rectify_until"]
        cessationPlan = try row["cessation_plan"]
        statedBy = try row["stated_by"]
        confirmedBy = try row["confirmed_by"]
        evidence = try row["evidence"]
        decidedOn = try row["decided_on"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == Licence {
    package static func number(_ value: ShortText?) -> Self { Self("number", value) }
    package static func authority(_ value: ShortText) -> Self { Self("authority", value) }
    package static func creditCode(_ value: CreditCode?) -> Self { Self("credit_code", value) }
    package static func legalRepresentative(_ value: ShortText?) -> Self { Self("legal_representative", value) }
    package static func paidInCapitalMinor(_ value: Int64?) -> Self { Self("paid_in_capital_minor", value) }
    package static func channels(_ value: [CorridorChannel]?) -> Self { Self("channels", value) }
    package static func appliedOn(_ value: CalendarDate?) -> Self { Self("applied_on", value) }
    package static func approvedOn(_ value: CalendarDate?) -> Self { Self("approved_on", value) }
    package static func registeredOn(_ value: CalendarDate?) -> Self { Self("registered_on", value) }
    package static func validUntil(_ value: CalendarDate?) -> Self { Self("valid_until", value) }
    package static func rectifyUntil(_ value: CalendarDate?) -> Self { Self("rectify_until", value) }
    package static func cessationPlan(_ value: LongText?) -> Self { Self("cessation_plan", value) }
    package static func statedBy(_ value: UUID?) -> Self { Self("stated_by", value) }
    package static func confirmedBy(_ value: UUID?) -> Self { Self("confirmed_by", value) }
    package static func evidence(_ value: ShortText?) -> Self { Self("evidence", value) }
    package static func decidedOn(_ value: CalendarDate?) -> Self { Self("decided_on", value) }
    package static func state(_ value: LicenceState) -> Self { Self("state", value) }
}
