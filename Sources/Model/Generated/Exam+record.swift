// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Exam: StoredNoun {
    package struct Record: StoredRecord, Codable {
        package var id: ID<Exam>
        package var version: Int
        package var enrolment: ID<Enrolment>
        package var attempt: Int
        package var takenOn: CalendarDate
        package var score: Int
        package var passMark: Int
        package var examiner: ShortText
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, enrolment_id, attempt, taken_on, score, pass_mark, examiner, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "enrolment_id": ID<Enrolment>.self, "attempt": Int.self,
            "taken_on": CalendarDate.self, "score": Int.self, "pass_mark": Int.self, "examiner": ShortText.self,
            "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = []
    }
}

extension Exam.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        enrolment = try row["enrolment_id"]
        attempt = try row["attempt"]
        takenOn = try row["taken_on"]
        score = try row["score"]
        passMark = try row["pass_mark"]
        examiner = try row["examiner"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == Exam {
    package static func enrolment(_ value: ID<Enrolment>) -> Self { Self("enrolment_id", value) }
    package static func attempt(_ value: Int) -> Self { Self("attempt", value) }
    package static func takenOn(_ value: CalendarDate) -> Self { Self("taken_on", value) }
    package static func score(_ value: Int) -> Self { Self("score", value) }
    package static func passMark(_ value: Int) -> Self { Self("pass_mark", value) }
    package static func examiner(_ value: ShortText) -> Self { Self("examiner", value) }
}
