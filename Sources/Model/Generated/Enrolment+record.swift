// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Enrolment: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<Enrolment>
        package var version: Int
        package var course: ID<Course>
        package var person: ID<Person>
        package var caseFile: ID<CaseFile>
        package var enrolledOn: CalendarDate?
        package var reliefClaimed: Bool?
        package var completedOn: CalendarDate?
        package var certificateNumber: ShortText?
        package var certifiedOn: CalendarDate?
        package var certificateUntil: CalendarDate?
        package var certifiedOccupation: Occupation?
        package var certifiedEmployer: ID<Employer>?
        package var state: EnrolmentState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, course_id, person_id, case_id, enrolled_on, relief_claimed, completed_on,
            certificate_number, certified_on, certificate_until, certified_occupation, certified_employer_id,
            state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "course_id": ID<Course>.self, "person_id": ID<Person>.self,
            "case_id": ID<CaseFile>.self, "enrolled_on": CalendarDate.self, "relief_claimed": Bool.self,
            "completed_on": CalendarDate.self, "certificate_number": ShortText.self,
            "certified_on": CalendarDate.self, "certificate_until": CalendarDate.self,
            "certified_occupation": Occupation.self, "certified_employer_id": ID<Employer>.self,
            "state": EnrolmentState.self, "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "enrolled_on", "relief_claimed", "completed_on", "certificate_number", "certified_on",
            "certificate_until", "certified_occupation", "certified_employer_id"
        ]
        package var parties: NamedParties { NamedParties(person: person, caseFile: caseFile) }
    }
}

extension Enrolment.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        course = try row["course_id"]
        person = try row["person_id"]
        caseFile = try row["case_id"]
        enrolledOn = try row["enrolled_on"]
        reliefClaimed = try row["relief_claimed"]
        completedOn = try row["completed_on"]
        certificateNumber = try row["certificate_number"]
        certifiedOn = try row["certified_on"]
        certificateUntil = try row["certificate_until"]
        certifiedOccupation = try row["certified_occupation"]
        certifiedEmployer = try row["certified_employer_id"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == Enrolment {
    package static func course(_ value: ID<Course>) -> Self { Self("course_id", value) }
    package static func person(_ value: ID<Person>) -> Self { Self("person_id", value) }
    package static func caseFile(_ value: ID<CaseFile>) -> Self { Self("case_id", value) }
    package static func enrolledOn(_ value: CalendarDate?) -> Self { Self("enrolled_on", value) }
    package static func reliefClaimed(_ value: Bool?) -> Self { Self("relief_claimed", value) }
    package static func completedOn(_ value: CalendarDate?) -> Self { Self("completed_on", value) }
    package static func certificateNumber(_ value: ShortText?) -> Self { Self("certificate_number", value) }
    package static func certifiedOn(_ value: CalendarDate?) -> Self { Self("certified_on", value) }
    package static func certificateUntil(_ value: CalendarDate?) -> Self { Self("certificate_until", value) }
    package static func certifiedOccupation(_ value: Occupation?) -> Self { Self("certified_occupation", value) }
    package static func certifiedEmployer(_ value: ID<Employer>?) -> Self { Self("certified_employer_id", value) }
    package static func state(_ value: EnrolmentState) -> Self { Self("state", value) }
}
