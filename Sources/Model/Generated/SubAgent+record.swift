// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension SubAgent: StoredNoun {
    package struct Record: StoredRecord, MovingRecord {
        package var id: ID<SubAgent>
        package var version: Int
        package var name: ShortText
        package var latinName: ShortText?
        package var otherNames: [ShortText]
        package var nameKeys: [String]
        package var kind: SubAgentKind
        package var creditCode: CreditCode?
        package var area: ShortText
        package var contactSealed: [UInt8]?
        package var madeBy: UUID
        package var vettedOn: CalendarDate?
        package var vetting: LongText?
        package var authorisedBy: UUID?
        package var authorisedOn: CalendarDate?
        package var state: SubAgentState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, name, latin_name, other_names, name_keys, kind, credit_code, area, contact_sealed,
            made_by, vetted_on, vetting, authorised_by, authorised_on, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "name": ShortText.self, "latin_name": ShortText.self,
            "other_names": [ShortText].self, "kind": SubAgentKind.self, "credit_code": CreditCode.self,
            "area": ShortText.self, "vetted_on": CalendarDate.self, "vetting": LongText.self,
            "authorised_on": CalendarDate.self, "state": SubAgentState.self, "created_at": Instant.self,
            "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "latin_name", "credit_code", "contact_sealed", "vetted_on", "vetting", "authorised_by",
            "authorised_on"
        ]
    }
}

extension SubAgent.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        name = try row["name"]
        latinName = try row["latin_name"]
        otherNames = try row["other_names"]
        nameKeys = try row["name_keys"]
        kind = try row["kind"]
        creditCode = try row["credit_code"]
        area = try row["area"]
        contactSealed = try row["contact_sealed"]
        madeBy = try row["made_by"]
        vettedOn = try row["vetted_on"]
        vetting = try row["vetting"]
        authorisedBy = try row["authorised_by"]
        authorisedOn = try row["authorised_on"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == SubAgent {
    package static func name(_ value: ShortText) -> Self { Self("name", value) }
    package static func latinName(_ value: ShortText?) -> Self { Self("latin_name", value) }
    package static func otherNames(_ value: [ShortText]) -> Self { Self("other_names", value) }
    package static func nameKeys(_ value: [String]) -> Self { Self("name_keys", value) }
    package static func kind(_ value: SubAgentKind) -> Self { Self("kind", value) }
    package static func creditCode(_ value: CreditCode?) -> Self { Self("credit_code", value) }
    package static func area(_ value: ShortText) -> Self { Self("area", value) }
    package static func contactSealed(_ value: [UInt8]?) -> Self { Self("contact_sealed", value) }
    package static func madeBy(_ value: UUID) -> Self { Self("made_by", value) }
    package static func vettedOn(_ value: CalendarDate?) -> Self { Self("vetted_on", value) }
    package static func vetting(_ value: LongText?) -> Self { Self("vetting", value) }
    package static func authorisedBy(_ value: UUID?) -> Self { Self("authorised_by", value) }
    package static func authorisedOn(_ value: CalendarDate?) -> Self { Self("authorised_on", value) }
    package static func state(_ value: SubAgentState) -> Self { Self("state", value) }
}
