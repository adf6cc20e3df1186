// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension CommitteeApproval: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<CommitteeApproval>
        package var version: Int
        package var reference: ShortText
        package var decidedOn: CalendarDate
        package var validUntil: CalendarDate
        package var purpose: ShortText
        package var familyName: String
        package var givenName: String?
        package var birthDate: BirthDate
        package var madeBy: UUID
        package var firstApprover: UUID?
        package var secondApprover: UUID?
        package var state: CommitteeApprovalState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, reference, decided_on, valid_until, purpose, family_name, given_name, birth_date,
            made_by, first_approver, second_approver, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "reference": ShortText.self, "decided_on": CalendarDate.self,
            "valid_until": CalendarDate.self, "purpose": ShortText.self, "birth_date": BirthDate.self,
            "state": CommitteeApprovalState.self, "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "given_name", "first_approver", "second_approver"
        ]
    }
}

extension CommitteeApproval.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        reference = try row["reference"]
        decidedOn = try row["decided_on"]
        validUntil = try row["valid_until"]
        purpose = try row["purpose"]
        familyName = try row["family_name"]
        givenName = try row["given_name"]
        birthDate = try row["birth_date"]
        madeBy = try row["made_by"]
        firstApprover = try row["first_approver"]
        secondApprover = try row["second_approver"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == CommitteeApproval {
    package static func reference(_ value: ShortText) -> Self { Self("reference", value) }
    package static func decidedOn(_ value: CalendarDate) -> Self { Self("decided_on", value) }
    package static func validUntil(_ value: CalendarDate) -> Self { Self("valid_until", value) }
    package static func purpose(_ value: ShortText) -> Self { Self("purpose", value) }
    package static func familyName(_ value: String) -> Self { Self("family_name", value) }
    package static func givenName(_ value: String?) -> Self { Self("given_name", value) }
    package static func birthDate(_ value: BirthDate) -> Self { Self("birth_date", value) }
    package static func madeBy(_ value: UUID) -> Self { Self("made_by", value) }
    package static func firstApprover(_ value: UUID?) -> Self { Self("first_approver", value) }
    package static func secondApprover(_ value: UUID?) -> Self { Self("second_approver", value) }
    package static func state(_ value: CommitteeApprovalState) -> Self { Self("state", value) }
}
