// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension VacancyFeedback: StoredNoun {
    package struct Record: StoredRecord, Codable {
        package var id: ID<VacancyFeedback>
        package var version: Int
        package var vacancy: ID<Vacancy>
        package var giver: FeedbackGiver
        package var feedback: LongText
        package var doubtsAuthenticity: Bool
        package var receivedOn: CalendarDate
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, vacancy_id, giver, feedback, doubts_authenticity, received_on, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "vacancy_id": ID<Vacancy>.self, "giver": FeedbackGiver.self,
            "feedback": LongText.self, "doubts_authenticity": Bool.self, "received_on": CalendarDate.self,
            "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = []
    }
}

extension VacancyFeedback.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        vacancy = try row["vacancy_id"]
        giver = try row["giver"]
        feedback = try row["feedback"]
        doubtsAuthenticity = try row["doubts_authenticity"]
        receivedOn = try row["received_on"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == VacancyFeedback {
    package static func vacancy(_ value: ID<Vacancy>) -> Self { Self("vacancy_id", value) }
    package static func giver(_ value: FeedbackGiver) -> Self { Self("giver", value) }
    package static func feedback(_ value: LongText) -> Self { Self("feedback", value) }
    package static func doubtsAuthenticity(_ value: Bool) -> Self { Self("doubts_authenticity", value) }
    package static func receivedOn(_ value: CalendarDate) -> Self { Self("received_on", value) }
}
