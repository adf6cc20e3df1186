// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Crew: StoredNoun {
    package struct Record: StoredRecord {
        package let id: ID<Crew>
        package let version: Int
        package let site: ID<Site>
        package let name: ShortText
        package let sizeMost: Int
        package let language: Language
        package let shift: CrewShift?
        package let leader: ID<Person>?
        package let manager: ID<Staff>?
        package let confirmedOn: CalendarDate?
        package let departedOn: CalendarDate?
        package let arrivedOn: CalendarDate?
        package let returningSince: CalendarDate?
        package let dissolvedOn: CalendarDate?
        package let state: CrewState
        package let createdAt: Instant
        package let updatedAt: Instant

        package static let columns: SQL = """
            id, version, site_id, name, size_most, language, shift, leader_id, manager_id, confirmed_on,
            departed_on, arrived_on, returning_since, dissolved_on, state, created_at, updated_at
            """

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
