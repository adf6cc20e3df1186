// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Crew: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<Crew>
        package var version: Int
        package var site: ID<Site>
        package var name: ShortText
        package var sizeMost: Int
        package var language: Language
        package var shift: CrewShift?
        package var leader: ID<Person>?
        package var manager: ID<Staff>?
        package var confirmedOn: CalendarDate?
        package var departedOn: CalendarDate?
        package var arrivedOn: CalendarDate?
        package var returningSince: CalendarDate?
        package var dissolvedOn: CalendarDate?
        package var state: CrewState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, site_id, name, size_most, language, shift, leader_id, manager_id, confirmed_on,
            departed_on, arrived_on, returning_since, dissolved_on, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "site_id": ID<Site>.self, "name": ShortText.self, "size_most": Int.self,
            "language": Language.self, "shift": CrewShift.self, "leader_id": ID<Person>.self,
            "manager_id": ID<Staff>.self, "confirmed_on": CalendarDate.self, "departed_on": CalendarDate.self,
            "arrived_on": CalendarDate.self, "returning_since": CalendarDate.self,
            "dissolved_on": CalendarDate.self, "state": CrewState.self, "created_at": Instant.self,
            "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "shift", "leader_id", "manager_id", "confirmed_on", "departed_on", "arrived_on", "returning_since",
            "dissolved_on"
        ]
    }
}

extension Crew.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        site = try row["site_id"]
        name = try row["name"]
        sizeMost = try row["size_most"]
        language = try row["language"]
        shift = try row["shift"]
        leader = try row["leader_id"]
        manager = try row["manager_id"]
        confirmedOn = try row["confirmed_on"]
        departedOn = try row["departed_on"]
        arrivedOn = try row["arrived_on"]
        returningSince = try row["returning_since"]
        dissolvedOn = try row["dissolved_on"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == Crew {
    package static func site(_ value: ID<Site>) -> Self { Self("site_id", value) }
    package static func name(_ value: ShortText) -> Self { Self("name", value) }
    package static func sizeMost(_ value: Int) -> Self { Self("size_most", value) }
    package static func language(_ value: Language) -> Self { Self("language", value) }
    package static func shift(_ value: CrewShift?) -> Self { Self("shift", value) }
    package static func leader(_ value: ID<Person>?) -> Self { Self("leader_id", value) }
    package static func manager(_ value: ID<Staff>?) -> Self { Self("manager_id", value) }
    package static func confirmedOn(_ value: CalendarDate?) -> Self { Self("confirmed_on", value) }
    package static func departedOn(_ value: CalendarDate?) -> Self { Self("departed_on", value) }
    package static func arrivedOn(_ value: CalendarDate?) -> Self { Self("arrived_on", value) }
    package static func returningSince(_ value: CalendarDate?) -> Self { Self("returning_since", value) }
    package static func dissolvedOn(_ value: CalendarDate?) -> Self { Self("dissolved_on", value) }
    package static func state(_ value: CrewState) -> Self { Self("state", value) }
}
