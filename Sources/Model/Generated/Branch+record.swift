// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Branch: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<Branch>
        package var version: Int
        package var licence: ID<Licence>
        package var name: ShortText
        package var creditCode: CreditCode?
        package var address: ShortText
        package var head: ShortText
        package var channels: [CorridorChannel]?
        package var openedOn: CalendarDate
        package var closedOn: CalendarDate?
        package var state: BranchState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, licence_id, name, credit_code, address, head, channels, opened_on, closed_on, state,
            created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "licence_id": ID<Licence>.self, "name": ShortText.self,
            "credit_code": CreditCode.self, "address": ShortText.self, "head": ShortText.self,
            "channels": [CorridorChannel].self, "opened_on": CalendarDate.self, "closed_on": CalendarDate.self,
            "state": BranchState.self, "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "credit_code", "channels", "closed_on"
        ]
    }
}

extension Branch.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        licence = try row["licence_id"]
        name = try row["name"]
        creditCode = try row["credit_code"]
        address = try row["address"]
        head = try row["head"]
        channels = try row["channels"]
        openedOn = try row["opened_on"]
        closedOn = try row["closed_on"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == Branch {
    package static func licence(_ value: ID<Licence>) -> Self { Self("licence_id", value) }
    package static func name(_ value: ShortText) -> Self { Self("name", value) }
    package static func creditCode(_ value: CreditCode?) -> Self { Self("credit_code", value) }
    package static func address(_ value: ShortText) -> Self { Self("address", value) }
    package static func head(_ value: ShortText) -> Self { Self("head", value) }
    package static func channels(_ value: [CorridorChannel]?) -> Self { Self("channels", value) }
    package static func openedOn(_ value: CalendarDate) -> Self { Self("opened_on", value) }
    package static func closedOn(_ value: CalendarDate?) -> Self { Self("closed_on", value) }
    package static func state(_ value: BranchState) -> Self { Self("state", value) }
}
