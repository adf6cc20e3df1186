// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension PoolMember: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<PoolMember>
        package var version: Int
        package var person: ID<Person>
        package var skillLevel: SkillLevel
        package var availableFrom: CalendarDate
        package var availableUntil: CalendarDate?
        package var invitedOn: CalendarDate
        package var confirmedOn: CalendarDate?
        package var calledUpOn: CalendarDate?
        package var callUpAuthority: ShortText?
        package var callUpDocument: ShortText?
        package var callUpBasis: ShortText?
        package var state: PoolMemberState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, person_id, skill_level, available_from, available_until, invited_on, confirmed_on,
            called_up_on, call_up_authority, call_up_document, call_up_basis, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "person_id": ID<Person>.self, "skill_level": SkillLevel.self,
            "available_from": CalendarDate.self, "available_until": CalendarDate.self,
            "invited_on": CalendarDate.self, "confirmed_on": CalendarDate.self,
            "called_up_on": CalendarDate.self, "call_up_authority": ShortText.self,
            "call_up_document": ShortText.self, "call_up_basis": ShortText.self, "state": PoolMemberState.self,
            "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "available_until", "confirmed_on", "called_up_on", "call_up_authority", "call_up_document",
            "call_up_basis"
        ]
        package var parties: NamedParties { NamedParties(person: person) }
    }
}

extension PoolMember.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        person = try row["person_id"]
        skillLevel = try row["skill_level"]
        availableFrom = try row["available_from"]
        availableUntil = try row["available_until"]
        invitedOn = try row["invited_on"]
        confirmedOn = try row["confirmed_on"]
        calledUpOn = try row["called_up_on"]
        callUpAuthority = try row["call_up_authority"]
        callUpDocument = try row["call_up_document"]
        callUpBasis = try row["call_up_basis"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == PoolMember {
    package static func person(_ value: ID<Person>) -> Self { Self("person_id", value) }
    package static func skillLevel(_ value: SkillLevel) -> Self { Self("skill_level", value) }
    package static func availableFrom(_ value: CalendarDate) -> Self { Self("available_from", value) }
    package static func availableUntil(_ value: CalendarDate?) -> Self { Self("available_until", value) }
    package static func invitedOn(_ value: CalendarDate) -> Self { Self("invited_on", value) }
    package static func confirmedOn(_ value: CalendarDate?) -> Self { Self("confirmed_on", value) }
    package static func calledUpOn(_ value: CalendarDate?) -> Self { Self("called_up_on", value) }
    package static func callUpAuthority(_ value: ShortText?) -> Self { Self("call_up_authority", value) }
    package static func callUpDocument(_ value: ShortText?) -> Self { Self("call_up_document", value) }
    package static func callUpBasis(_ value: ShortText?) -> Self { Self("call_up_basis", value) }
    package static func state(_ value: PoolMemberState) -> Self { Self("state", value) }
}
