// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Employer: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<Employer>
        package var version: Int
        package var name: ShortText
        package var latinName: ShortText?
        package var otherNames: [ShortText]
        package var kind: EmployerKind
        package var country: Country
        package var registrationNumber: String
        package var hiringPermit: ShortText?
        package var madeBy: UUID
        package var approvedBy: UUID?
        package var restrictedReason: LongText?
        package var restrictedBy: UUID?
        package var restrictedFrom: EmployerState?
        package var liftedBy: UUID?
        package var blacklistedBy: UUID?
        package var state: EmployerState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, name, latin_name, other_names, kind, country, registration_number, hiring_permit,
            made_by, approved_by, restricted_reason, restricted_by, restricted_from, lifted_by, blacklisted_by,
            state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "name": ShortText.self, "latin_name": ShortText.self,
            "other_names": [ShortText].self, "kind": EmployerKind.self, "country": Country.self,
            "hiring_permit": ShortText.self, "restricted_reason": LongText.self,
            "restricted_from": EmployerState.self, "state": EmployerState.self, "created_at": Instant.self,
            "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "latin_name", "hiring_permit", "approved_by", "restricted_reason", "restricted_by",
            "restricted_from", "lifted_by", "blacklisted_by"
        ]
    }
}

extension Employer.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        name = try row["name"]
        latinName = try row["latin_name"]
        otherNames = try row["other_names"]
        kind = try row["kind"]
        country = try row["country"]
        registrationNumber = try row["registration_number"]
        hiringPermit = try row["hiring_permit"]
        madeBy = try row["made_by"]
        approvedBy = try row["approved_by"]
        restrictedReason = try row["restricted_reason"]
        restrictedBy = try row["restricted_by"]
        restrictedFrom = try row["restricted_from"]
        liftedBy = try row["lifted_by"]
        blacklistedBy = try row["blacklisted_by"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == Employer {
    package static func name(_ value: ShortText) -> Self { Self("name", value) }
    package static func latinName(_ value: ShortText?) -> Self { Self("latin_name", value) }
    package static func otherNames(_ value: [ShortText]) -> Self { Self("other_names", value) }
    package static func kind(_ value: EmployerKind) -> Self { Self("kind", value) }
    package static func country(_ value: Country) -> Self { Self("country", value) }
    package static func registrationNumber(_ value: String) -> Self { Self("registration_number", value) }
    package static func hiringPermit(_ value: ShortText?) -> Self { Self("hiring_permit", value) }
    package static func madeBy(_ value: UUID) -> Self { Self("made_by", value) }
    package static func approvedBy(_ value: UUID?) -> Self { Self("approved_by", value) }
    package static func restrictedReason(_ value: LongText?) -> Self { Self("restricted_reason", value) }
    package static func restrictedBy(_ value: UUID?) -> Self { Self("restricted_by", value) }
    package static func restrictedFrom(_ value: EmployerState?) -> Self { Self("restricted_from", value) }
    package static func liftedBy(_ value: UUID?) -> Self { Self("lifted_by", value) }
    package static func blacklistedBy(_ value: UUID?) -> Self { Self("blacklisted_by", value) }
    package static func state(_ value: EmployerState) -> Self { Self("state", value) }
}
