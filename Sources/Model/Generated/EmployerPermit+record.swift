// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension EmployerPermit: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<EmployerPermit>
        package var version: Int
        package var employer: ID<Employer>
        package var country: Country
        package var programme: ShortText?
        package var number: ShortText
        package var authority: ShortText
        package var validFrom: CalendarDate
        package var validUntil: CalendarDate
        package var quota: Int?
        package var evidence: LongText?
        package var state: EmployerPermitState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, employer_id, country, programme, number, authority, valid_from, valid_until, quota,
            evidence, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "employer_id": ID<Employer>.self, "country": Country.self,
            "programme": ShortText.self, "number": ShortText.self, "authority": ShortText.self,
            "valid_from": CalendarDate.self, "valid_until": CalendarDate.self, "quota": Int.self,
            "evidence": LongText.self, "state": EmployerPermitState.self, "created_at": Instant.self,
            "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "programme", "quota", "evidence"
        ]
    }
}

extension EmployerPermit.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        employer = try row["employer_id"]
        country = try row["country"]
        programme = try row["programme"]
        number = try row["number"]
        authority = try row["authority"]
        validFrom = try row["valid_from"]
        validUntil = try row["valid_until"]
        quota = try row["quota"]
        evidence = try row["evidence"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == EmployerPermit {
    package static func employer(_ value: ID<Employer>) -> Self { Self("employer_id", value) }
    package static func country(_ value: Country) -> Self { Self("country", value) }
    package static func programme(_ value: ShortText?) -> Self { Self("programme", value) }
    package static func number(_ value: ShortText) -> Self { Self("number", value) }
    package static func authority(_ value: ShortText) -> Self { Self("authority", value) }
    package static func validFrom(_ value: CalendarDate) -> Self { Self("valid_from", value) }
    package static func validUntil(_ value: CalendarDate) -> Self { Self("valid_until", value) }
    package static func quota(_ value: Int?) -> Self { Self("quota", value) }
    package static func evidence(_ value: LongText?) -> Self { Self("evidence", value) }
    package static func state(_ value: EmployerPermitState) -> Self { Self("state", value) }
}
