// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension DiaryTask: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<DiaryTask>
        package var version: Int
        package var duty: String
        package var ruleId: String?
        package var title: String
        package var subjectNoun: String
        package var subjectId: UUID
        package var subject: String
        package var person: ID<Person>?
        package var caseFile: ID<CaseFile>?
        package var ownerRole: DutyOwner
        package var owner: ID<Staff>?
        package var dueAt: Instant
        package var dueOn: CalendarDate
        package var zone: String
        package var basis: String
        package var reminders: [Int]
        package var nextReminderAt: Instant?
        package var byHand: Bool
        package var staysBecause: String?
        package var note: ShortText?
        package var doneAt: Instant?
        package var doneBy: UUID?
        package var escalatedAt: Instant?
        package var state: TaskState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, duty, rule_id, title, subject_noun, subject_id, subject, person_id, case_id,
            owner_role, owner_id, due_at, due_on, zone, basis, reminders, next_reminder_at, by_hand,
            stays_because, note, done_at, done_by, escalated_at, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "person_id": ID<Person>.self, "case_id": ID<CaseFile>.self,
            "owner_role": DutyOwner.self, "owner_id": ID<Staff>.self, "due_at": Instant.self,
            "due_on": CalendarDate.self, "reminders": [Int].self, "next_reminder_at": Instant.self,
            "by_hand": Bool.self, "note": ShortText.self, "done_at": Instant.self, "escalated_at": Instant.self,
            "state": TaskState.self, "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "rule_id", "person_id", "case_id", "owner_id", "next_reminder_at", "stays_because", "note",
            "done_at", "done_by", "escalated_at"
        ]
        package var parties: NamedParties { NamedParties(person: person, caseFile: caseFile) }
    }
}

extension DiaryTask.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        duty = try row["duty"]
        ruleId = try row["rule_id"]
        title = try row["title"]
        subjectNoun = try row["subject_noun"]
        subjectId = try row["subject_id"]
        subject = try row["subject"]
        person = try row["person_id"]
        caseFile = try row["case_id"]
        ownerRole = try row["owner_role"]
        owner = try row["owner_id"]
        dueAt = try row["due_at"]
        dueOn = try row["due_on"]
        zone = try row["zone"]
        basis = try row["basis"]
        reminders = try row["reminders"]
        nextReminderAt = try row["next_reminder_at"]
        byHand = try row["by_hand"]
        staysBecause = try row["stays_because"]
        note = try row["note"]
        doneAt = try row["done_at"]
        doneBy = try row["done_by"]
        escalatedAt = try row["escalated_at"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == DiaryTask {
    package static func duty(_ value: String) -> Self { Self("duty", value) }
    package static func ruleId(_ value: String?) -> Self { Self("rule_id", value) }
    package static func title(_ value: String) -> Self { Self("title", value) }
    package static func subjectNoun(_ value: String) -> Self { Self("subject_noun", value) }
    package static func subjectId(_ value: UUID) -> Self { Self("subject_id", value) }
    package static func subject(_ value: String) -> Self { Self("subject", value) }
    package static func person(_ value: ID<Person>?) -> Self { Self("person_id", value) }
    package static func caseFile(_ value: ID<CaseFile>?) -> Self { Self("case_id", value) }
    package static func ownerRole(_ value: DutyOwner) -> Self { Self("owner_role", value) }
    package static func owner(_ value: ID<Staff>?) -> Self { Self("owner_id", value) }
    package static func dueAt(_ value: Instant) -> Self { Self("due_at", value) }
    package static func dueOn(_ value: CalendarDate) -> Self { Self("due_on", value) }
    package static func zone(_ value: String) -> Self { Self("zone", value) }
    package static func basis(_ value: String) -> Self { Self("basis", value) }
    package static func reminders(_ value: [Int]) -> Self { Self("reminders", value) }
    package static func nextReminderAt(_ value: Instant?) -> Self { Self("next_reminder_at", value) }
    package static func byHand(_ value: Bool) -> Self { Self("by_hand", value) }
    package static func staysBecause(_ value: String?) -> Self { Self("stays_because", value) }
    package static func note(_ value: ShortText?) -> Self { Self("note", value) }
    package static func doneAt(_ value: Instant?) -> Self { Self("done_at", value) }
    package static func doneBy(_ value: UUID?) -> Self { Self("done_by", value) }
    package static func escalatedAt(_ value: Instant?) -> Self { Self("escalated_at", value) }
    package static func state(_ value: TaskState) -> Self { Self("state", value) }
}
