// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension InstituteEnrolment: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<InstituteEnrolment>
        package var version: Int
        package var course: ID<InstituteCourse>
        package var person: ID<Person>
        package var caseFile: ID<CaseFile>
        package var relation: Relation?
        package var consentedOn: CalendarDate?
        package var enrolledOn: CalendarDate
        package var levelBefore: CommonLevel?
        package var completedOn: CalendarDate?
        package var hours: Int?
        package var levelAfter: CommonLevel?
        package var state: InstituteEnrolmentState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, course_id, person_id, case_id, relation, consented_on, enrolled_on, level_before,
            completed_on, hours, level_after, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "course_id": ID<InstituteCourse>.self, "person_id": ID<Person>.self,
            "case_id": ID<CaseFile>.self, "relation": Relation.self, "consented_on": CalendarDate.self,
            "enrolled_on": CalendarDate.self, "level_before": CommonLevel.self,
            "completed_on": CalendarDate.self, "hours": Int.self, "level_after": CommonLevel.self,
            "state": InstituteEnrolmentState.self, "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "relation", "consented_on", "level_before", "completed_on", "hours", "level_after"
        ]
        package var parties: NamedParties { NamedParties(person: person, caseFile: caseFile) }
    }
}

extension InstituteEnrolment.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        course = try row["course_id"]
        person = try row["person_id"]
        caseFile = try row["case_id"]
        relation = try row["relation"]
        consentedOn = try row["consented_on"]
        enrolledOn = try row["enrolled_on"]
        levelBefore = try row["level_before"]
        completedOn = try row["completed_on"]
        hours = try row["hours"]
        levelAfter = try row["level_after"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == InstituteEnrolment {
    package static func course(_ value: ID<InstituteCourse>) -> Self { Self("course_id", value) }
    package static func person(_ value: ID<Person>) -> Self { Self("person_id", value) }
    package static func caseFile(_ value: ID<CaseFile>) -> Self { Self("case_id", value) }
    package static func relation(_ value: Relation?) -> Self { Self("relation", value) }
    package static func consentedOn(_ value: CalendarDate?) -> Self { Self("consented_on", value) }
    package static func enrolledOn(_ value: CalendarDate) -> Self { Self("enrolled_on", value) }
    package static func levelBefore(_ value: CommonLevel?) -> Self { Self("level_before", value) }
    package static func completedOn(_ value: CalendarDate?) -> Self { Self("completed_on", value) }
    package static func hours(_ value: Int?) -> Self { Self("hours", value) }
    package static func levelAfter(_ value: CommonLevel?) -> Self { Self("level_after", value) }
    package static func state(_ value: InstituteEnrolmentState) -> Self { Self("state", value) }
}
