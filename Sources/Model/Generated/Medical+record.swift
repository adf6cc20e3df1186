// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Medical: StoredNoun {
    package struct Record: StoredRecord, MovingRecord {
        package var id: ID<Medical>
        package var version: Int
        package var person: ID<Person>
        package var caseFile: ID<CaseFile>
        package var clinic: ShortText
        package var tests: [MedicalTest]
        package var scheduledOn: CalendarDate
        package var examinedOn: CalendarDate?
        package var outcome: MedicalOutcome?
        package var validUntil: CalendarDate?
        package var reasonSealed: [UInt8]?
        package var findingsSealed: [UInt8]?
        package var state: MedicalState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, person_id, case_id, clinic, tests, scheduled_on, examined_on, outcome, valid_until,
            reason_sealed, findings_sealed, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "person_id": ID<Person>.self, "case_id": ID<CaseFile>.self,
            "clinic": ShortText.self, "tests": [MedicalTest].self, "scheduled_on": CalendarDate.self,
            "examined_on": CalendarDate.self, "outcome": MedicalOutcome.self, "valid_until": CalendarDate.self,
            "state": MedicalState.self, "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "examined_on", "outcome", "valid_until", "reason_sealed", "findings_sealed"
        ]
        package var parties: NamedParties { NamedParties(person: person, caseFile: caseFile) }
    }
}

extension Medical.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        person = try row["person_id"]
        caseFile = try row["case_id"]
        clinic = try row["clinic"]
        tests = try row["tests"]
        scheduledOn = try row["scheduled_on"]
        examinedOn = try row["examined_on"]
        outcome = try row["outcome"]
        validUntil = try row["valid_until"]
        reasonSealed = try row["reason_sealed"]
        findingsSealed = try row["findings_sealed"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == Medical {
    package static func person(_ value: ID<Person>) -> Self { Self("person_id", value) }
    package static func caseFile(_ value: ID<CaseFile>) -> Self { Self("case_id", value) }
    package static func clinic(_ value: ShortText) -> Self { Self("clinic", value) }
    package static func tests(_ value: [MedicalTest]) -> Self { Self("tests", value) }
    package static func scheduledOn(_ value: CalendarDate) -> Self { Self("scheduled_on", value) }
    package static func examinedOn(_ value: CalendarDate?) -> Self { Self("examined_on", value) }
    package static func outcome(_ value: MedicalOutcome?) -> Self { Self("outcome", value) }
    package static func validUntil(_ value: CalendarDate?) -> Self { Self("valid_until", value) }
    package static func reasonSealed(_ value: [UInt8]?) -> Self { Self("reason_sealed", value) }
    package static func findingsSealed(_ value: [UInt8]?) -> Self { Self("findings_sealed", value) }
    package static func state(_ value: MedicalState) -> Self { Self("state", value) }
}
