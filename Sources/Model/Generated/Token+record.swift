// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Token: StoredNoun {
    package struct Record: StoredRecord {
        package let id: ID<Token>
        package let version: Int
        package let staff: ID<Staff>
        package let keyId: String
        package let digest: [UInt8]
        package let expiresAt: Instant
        package let revokedAt: Instant?
        package let state: TokenState
        package let createdAt: Instant
        package let updatedAt: Instant

        package static let columns: SQL = """
            id, version, staff_id, key_id, digest, expires_at, revoked_at, state, created_at, updated_at
            """

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
}

extension Assignment where Of == Token {
    package static func staff(_ value: ID<Staff>) -> Self { Self("staff_id", value) }
    package static func keyId(_ value: String) -> Self { Self("key_id", value) }
    package static func digest(_ value: [UInt8]) -> Self { Self("digest", value) }
    package static func expiresAt(_ value: Instant) -> Self { Self("expires_at", value) }
    package static func revokedAt(_ value: Instant?) -> Self { Self("revoked_at", value) }
    package static func state(_ value: TokenState) -> Self { Self("state", value) }
}
