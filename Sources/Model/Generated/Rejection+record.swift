// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Rejection: StoredNoun {
    package struct Record: StoredRecord, MovingRecord {
        package var id: ID<Rejection>
        package var version: Int
        package var person: ID<Person>
        package var grounds: [RejectionGround]
        package var letterSealed: [UInt8]
        package var letterLanguage: Language
        package var decidedBy: UUID
        package var decidedOn: CalendarDate
        package var fromState: PersonState
        package var explainedOn: CalendarDate?
        package var appealSealed: [UInt8]?
        package var appealedOn: CalendarDate?
        package var answerSealed: [UInt8]?
        package var answeredBy: UUID?
        package var answeredOn: CalendarDate?
        package var toldOn: CalendarDate?
        package var state: RejectionState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, person_id, grounds, letter_sealed, letter_language, decided_by, decided_on, from_state,
            explained_on, appeal_sealed, appealed_on, answer_sealed, answered_by, answered_on, told_on, state,
            created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "person_id": ID<Person>.self, "grounds": [RejectionGround].self,
            "letter_language": Language.self, "decided_on": CalendarDate.self, "from_state": PersonState.self,
            "explained_on": CalendarDate.self, "appealed_on": CalendarDate.self,
            "answered_on": CalendarDate.self, "told_on": CalendarDate.self, "state": RejectionState.self,
            "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "explained_on", "appeal_sealed", "appealed_on", "answer_sealed", "answered_by", "answered_on",
            "told_on"
        ]
        package var parties: NamedParties { NamedParties(person: person) }
    }
}

extension Rejection.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        person = try row["person_id"]
        grounds = try row["grounds"]
        letterSealed = try row["letter_sealed"]
        letterLanguage = try row["letter_language"]
        decidedBy = try row["decided_by"]
        decidedOn = try row["decided_on"]
        fromState = try row["from_state"]
        explainedOn = try row["explained_on"]
        appealSealed = try row["appeal_sealed"]
        appealedOn = try row["appealed_on"]
        answerSealed = try row["answer_sealed"]
        answeredBy = try row["answered_by"]
        answeredOn = try row["answered_on"]
        toldOn = try row["told_on"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == Rejection {
    package static func person(_ value: ID<Person>) -> Self { Self("person_id", value) }
    package static func grounds(_ value: [RejectionGround]) -> Self { Self("grounds", value) }
    package static func letterSealed(_ value: [UInt8]) -> Self { Self("letter_sealed", value) }
    package static func letterLanguage(_ value: Language) -> Self { Self("letter_language", value) }
    package static func decidedBy(_ value: UUID) -> Self { Self("decided_by", value) }
    package static func decidedOn(_ value: CalendarDate) -> Self { Self("decided_on", value) }
    package static func fromState(_ value: PersonState) -> Self { Self("from_state", value) }
    package static func explainedOn(_ value: CalendarDate?) -> Self { Self("explained_on", value) }
    package static func appealSealed(_ value: [UInt8]?) -> Self { Self("appeal_sealed", value) }
    package static func appealedOn(_ value: CalendarDate?) -> Self { Self("appealed_on", value) }
    package static func answerSealed(_ value: [UInt8]?) -> Self { Self("answer_sealed", value) }
    package static func answeredBy(_ value: UUID?) -> Self { Self("answered_by", value) }
    package static func answeredOn(_ value: CalendarDate?) -> Self { Self("answered_on", value) }
    package static func toldOn(_ value: CalendarDate?) -> Self { Self("told_on", value) }
    package static func state(_ value: RejectionState) -> Self { Self("state", value) }
}
