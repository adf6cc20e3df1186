// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Site: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<Site>
        package var version: Int
        package var employer: ID<Employer>
        package var name: ShortText
        package var country: Country
        package var region: RegionCode?
        package var address: ShortText
        package var timeZone: TimeZoneName
        package var state: SiteState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, employer_id, name, country, region, address, time_zone, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "employer_id": ID<Employer>.self, "name": ShortText.self,
            "country": Country.self, "region": RegionCode.self, "address": ShortText.self,
            "time_zone": TimeZoneName.self, "state": SiteState.self, "created_at": Instant.self,
            "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "region"
        ]
    }
}

extension Site.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        employer = try row["employer_id"]
        name = try row["name"]
        country = try row["country"]
        region = try row["region"]
        address = try row["address"]
        timeZone = try row["time_zone"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == Site {
    package static func employer(_ value: ID<Employer>) -> Self { Self("employer_id", value) }
    package static func name(_ value: ShortText) -> Self { Self("name", value) }
    package static func country(_ value: Country) -> Self { Self("country", value) }
    package static func region(_ value: RegionCode?) -> Self { Self("region", value) }
    package static func address(_ value: ShortText) -> Self { Self("address", value) }
    package static func timeZone(_ value: TimeZoneName) -> Self { Self("time_zone", value) }
    package static func state(_ value: SiteState) -> Self { Self("state", value) }
}
