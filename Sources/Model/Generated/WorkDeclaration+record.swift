// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension WorkDeclaration: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<WorkDeclaration>
        package var version: Int
        package var employer: ID<Employer>
        package var occupation: Occupation
        package var natures: [WorkNature]
        package var description: LongText
        package var payMinor: Int64
        package var localPayMinor: Int64
        package var currency: Currency
        package var payUnit: PayUnit
        package var hoursWeek: Int
        package var validFrom: CalendarDate
        package var evidence: LongText
        package var state: WorkDeclarationState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, employer_id, occupation, natures, description, pay_minor, local_pay_minor, currency,
            pay_unit, hours_week, valid_from, evidence, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "employer_id": ID<Employer>.self, "occupation": Occupation.self,
            "natures": [WorkNature].self, "description": LongText.self, "pay_minor": Int64.self,
            "local_pay_minor": Int64.self, "currency": Currency.self, "pay_unit": PayUnit.self,
            "hours_week": Int.self, "valid_from": CalendarDate.self, "evidence": LongText.self,
            "state": WorkDeclarationState.self, "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = []
    }
}

extension WorkDeclaration.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        employer = try row["employer_id"]
        occupation = try row["occupation"]
        natures = try row["natures"]
        description = try row["description"]
        payMinor = try row["pay_minor"]
        localPayMinor = try row["local_pay_minor"]
        currency = try row["currency"]
        payUnit = try row["pay_unit"]
        hoursWeek = try row["hours_week"]
        validFrom = try row["valid_from"]
        evidence = try row["evidence"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == WorkDeclaration {
    package static func employer(_ value: ID<Employer>) -> Self { Self("employer_id", value) }
    package static func occupation(_ value: Occupation) -> Self { Self("occupation", value) }
    package static func natures(_ value: [WorkNature]) -> Self { Self("natures", value) }
    package static func description(_ value: LongText) -> Self { Self("description", value) }
    package static func payMinor(_ value: Int64) -> Self { Self("pay_minor", value) }
    package static func localPayMinor(_ value: Int64) -> Self { Self("local_pay_minor", value) }
    package static func currency(_ value: Currency) -> Self { Self("currency", value) }
    package static func payUnit(_ value: PayUnit) -> Self { Self("pay_unit", value) }
    package static func hoursWeek(_ value: Int) -> Self { Self("hours_week", value) }
    package static func validFrom(_ value: CalendarDate) -> Self { Self("valid_from", value) }
    package static func evidence(_ value: LongText) -> Self { Self("evidence", value) }
    package static func state(_ value: WorkDeclarationState) -> Self { Self("state", value) }
}
