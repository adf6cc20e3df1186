// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension ManagerList: StoredNoun {
    package struct Record: StoredRecord, Codable {
        package var id: ID<ManagerList>
        package var version: Int
        package var country: Country
        package var managers: [UUID]
        package var embassyFiledOn: CalendarDate
        package var embassyReceipt: ShortText
        package var commerceFiledOn: CalendarDate
        package var commerceReceipt: ShortText
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, country, managers, embassy_filed_on, embassy_receipt, commerce_filed_on,
            commerce_receipt, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "country": Country.self, "embassy_filed_on": CalendarDate.self,
            "embassy_receipt": ShortText.self, "commerce_filed_on": CalendarDate.self,
            "commerce_receipt": ShortText.self, "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = []
    }
}

extension ManagerList.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        country = try row["country"]
        managers = try row["managers"]
        embassyFiledOn = try row["embassy_filed_on"]
        embassyReceipt = try row["embassy_receipt"]
        commerceFiledOn = try row["commerce_filed_on"]
        commerceReceipt = try row["commerce_receipt"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == ManagerList {
    package static func country(_ value: Country) -> Self { Self("country", value) }
    package static func managers(_ value: [UUID]) -> Self { Self("managers", value) }
    package static func embassyFiledOn(_ value: CalendarDate) -> Self { Self("embassy_filed_on", value) }
    package static func embassyReceipt(_ value: ShortText) -> Self { Self("embassy_receipt", value) }
    package static func commerceFiledOn(_ value: CalendarDate) -> Self { Self("commerce_filed_on", value) }
    package static func commerceReceipt(_ value: ShortText) -> Self { Self("commerce_receipt", value) }
}
