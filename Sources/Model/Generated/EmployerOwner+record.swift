// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension EmployerOwner: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<EmployerOwner>
        package var version: Int
        package var employer: ID<Employer>
        package var name: ShortText
        package var nativeName: ShortText?
        package var otherNames: [ShortText]
        package var kind: OwnerKind
        package var nationality: Country
        package var shareBasisPoints: Int?
        package var birthDate: BirthDate?
        package var source: ShortText
        package var endedOn: CalendarDate?
        package var state: OwnerState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, employer_id, name, native_name, other_names, kind, nationality, share_basis_points,
            birth_date, source, ended_on, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "employer_id": ID<Employer>.self, "name": ShortText.self,
            "native_name": ShortText.self, "other_names": [ShortText].self, "kind": OwnerKind.self,
            "nationality": Country.self, "share_basis_points": Int.self, "birth_date": BirthDate.self,
            "source": ShortText.self, "ended_on": CalendarDate.self, "state": OwnerState.self,
            "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "native_name", "share_basis_points", "birth_date", "ended_on"
        ]
    }
}

extension EmployerOwner.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        employer = try row["employer_id"]
        name = try row["name"]
        nativeName = try row["native_name"]
        otherNames = try row["other_names"]
        kind = try row["kind"]
        nationality = try row["nationality"]
        shareBasisPoints = try row["share_basis_points"]
        birthDate = try row["birth_date"]
        source = try row["source"]
        endedOn = try row["ended_on"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == EmployerOwner {
    package static func employer(_ value: ID<Employer>) -> Self { Self("employer_id", value) }
    package static func name(_ value: ShortText) -> Self { Self("name", value) }
    package static func nativeName(_ value: ShortText?) -> Self { Self("native_name", value) }
    package static func otherNames(_ value: [ShortText]) -> Self { Self("other_names", value) }
    package static func kind(_ value: OwnerKind) -> Self { Self("kind", value) }
    package static func nationality(_ value: Country) -> Self { Self("nationality", value) }
    package static func shareBasisPoints(_ value: Int?) -> Self { Self("share_basis_points", value) }
    package static func birthDate(_ value: BirthDate?) -> Self { Self("birth_date", value) }
    package static func source(_ value: ShortText) -> Self { Self("source", value) }
    package static func endedOn(_ value: CalendarDate?) -> Self { Self("ended_on", value) }
    package static func state(_ value: OwnerState) -> Self { Self("state", value) }
}
