// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Token: StoredNoun {
    package struct Record: StoredRecord, MovingRecord {
        package var id: ID<Token>
        package var version: Int
        package var staff: ID<Staff>
        package var keyId: String
        package var digest: [UInt8]
        package var expiresAt: Instant
        package var revokedAt: Instant?
        package var state: TokenState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, staff_id, key_id, digest, expires_at, revoked_at, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "staff_id": ID<Staff>.self, "expires_at": Instant.self,
            "revoked_at": Instant.self, "state": TokenState.self, "created_at": Instant.self,
            "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "revoked_at"
        ]
    }
}

extension Token.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        staff = try row["staff_id"]
        keyId = try row["key_id"]
        digest = try row["digest"]
        expiresAt = try row["expires_at"]
        revokedAt = try row["revoked_at"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == Token {
    package static func staff(_ value: ID<Staff>) -> Self { Self("staff_id", value) }
    package static func keyId(_ value: String) -> Self { Self("key_id", value) }
    package static func digest(_ value: [UInt8]) -> Self { Self("digest", value) }
    package static func expiresAt(_ value: Instant) -> Self { Self("expires_at", value) }
    package static func revokedAt(_ value: Instant?) -> Self { Self("revoked_at", value) }
    package static func state(_ value: TokenState) -> Self { Self("state", value) }
}
