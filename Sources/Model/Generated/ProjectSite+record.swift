// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension ProjectSite: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<ProjectSite>
        package var version: Int
        package var project: ID<Project>
        package var site: ID<Site>
        package var permissionNumber: ShortText?
        package var permissionAuthority: ShortText?
        package var permissionFrom: CalendarDate?
        package var permissionUntil: CalendarDate?
        package var state: ProjectSiteState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, project_id, site_id, permission_number, permission_authority, permission_from,
            permission_until, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "project_id": ID<Project>.self, "site_id": ID<Site>.self,
            "permission_number": ShortText.self, "permission_authority": ShortText.self,
            "permission_from": CalendarDate.self, "permission_until": CalendarDate.self,
            "state": ProjectSiteState.self, "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "permission_number", "permission_authority", "permission_from", "permission_until"
        ]
    }
}

extension ProjectSite.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        project = try row["project_id"]
        site = try row["site_id"]
        permissionNumber = try row["permission_number"]
        permissionAuthority = try row["permission_authority"]
        permissionFrom = try row["permission_from"]
        permissionUntil = try row["permission_until"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == ProjectSite {
    package static func project(_ value: ID<Project>) -> Self { Self("project_id", value) }
    package static func site(_ value: ID<Site>) -> Self { Self("site_id", value) }
    package static func permissionNumber(_ value: ShortText?) -> Self { Self("permission_number", value) }
    package static func permissionAuthority(_ value: ShortText?) -> Self { Self("permission_authority", value) }
    package static func permissionFrom(_ value: CalendarDate?) -> Self { Self("permission_from", value) }
    package static func permissionUntil(_ value: CalendarDate?) -> Self { Self("permission_until", value) }
    package static func state(_ value: ProjectSiteState) -> Self { Self("state", value) }
}
